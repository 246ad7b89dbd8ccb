import type { ReminderMail } from '@tiendo/contracts';
import { createTranslator, type Lang } from '@tiendo/i18n';
import { shortTitle } from './clean-text.ts';
import { mostUrgent, sortItems } from './sort-items.ts';
import { nameWork } from './work-item.ts';

/**
 * subjectOf says in one line what a reminder is about: what the person owes before what waits for them, that before what others owe, and the
 * digest last. Without anything to say it throws a RangeError.
 */
export function subjectOf(mail: ReminderMail, lang: Lang): string {
  const { items, waiting, followed, digests } = mail;
  const t = createTranslator(lang);
  if (items.length > 0) return ownSubject(mail, lang);
  const [first] = [...waiting, ...followed];
  if (first) {
    const title = shortTitle(nameWork(first, lang));
    return waiting.length > 0
      ? t('mail.waiting_subject', { count: waiting.length, title })
      : t('mail.followed_subject', { count: followed.length, title });
  }
  if (digests.length === 0) throw new RangeError('a reminder needs something to say');
  const sum = (count: (digest: (typeof digests)[number]) => number) =>
    digests.reduce((total, digest) => total + count(digest), 0);
  const overdue = sum((digest) => digest.overdue.length);
  return t('mail.digest_subject', { overdue, due: sum((digest) => digest.dueSoon.length) });
}

function ownSubject(mail: ReminderMail, lang: Lang): string {
  const t = createTranslator(lang);
  const sorted = sortItems(mail);
  const overdue = sorted.overdue.length;
  const due = sorted.due.length;
  const title = shortTitle(nameWork(mostUrgent(sorted), lang));
  if (overdue === 0) return t('mail.reminder_subject_due', { due, title });
  if (due === 0) return t('mail.reminder_subject_overdue', { overdue, title });
  return t('mail.reminder_subject_both', { overdue, due, title });
}
