import type { IconName } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import type { Text } from '#app/lib/text.ts';

/** Notice is one thing that the application tells its reader. */
export type Notice = Outputs['notices']['listNotices']['rows'][number];
type Subject = Notice['subjects'][number];

/** noticeText is a notice's sentence. */
export function noticeText(notice: Notice, { t }: Text): string {
  const by = notice.by ?? '';
  switch (notice.kind) {
    case 'reminders':
      return t(isDigest(notice) ? 'notices.say_digest' : 'notices.say_reminders');
    case 'extension_decided':
      return t(notice.granted ? 'notices.say_extension_granted' : 'notices.say_extension_refused', {
        by,
      });
    default:
      return t(`notices.say_${notice.kind}`, { by });
  }
}

const isDigest = ({ subjects }: Notice) =>
  subjects.length > 0 && subjects.every(({ about }) => about === 'plan');

/** noticeIcon is the picture of a kind of notice. */
export const noticeIcon: Record<Notice['kind'], IconName> = {
  reminders: 'reminders',
  report_returned: 'returned',
  report_accepted: 'done',
  decision_waiting: 'received',
  report_received: 'received',
  extension_requested: 'calendar',
  extension_decided: 'calendar',
  comment: 'reports',
  report_requested: 'reports',
  report_unlocked: 'calendar',
  report_waived: 'done',
  report_reopened: 'reports',
  task_assigned: 'tasks',
  standing_duty_taken: 'agencies',
  standing_duty_ended: 'agencies',
  work_handed_over: 'agencies',
};

/** subjectDetail says of what a subject is part, and by when it is due. */
export function subjectDetail(subject: Subject, text: Text): string {
  const { t, formatPeriod, formatDate } = text;
  if (subject.about === 'plan') return t('notices.owed_of_plan');
  return [
    subject.period && formatPeriod(subject.period),
    subject.agencyName,
    subject.planTitle,
    subject.lastDay && t('notices.due_day', { date: formatDate(subject.lastDay) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

const places = {
  task: (id: string) => `nhiem-vu/${id}`,
  obligation: (id: string) => `bao-cao/${id}`,
  plan: (id: string) => `ke-hoach/${id}/bao-cao`,
  received: (id: string) => `bao-cao-nhan-duoc/${id}`,
};

/** subjectPath is the very page on which a subject is dealt with. */
export function subjectPath(tenant: string, { about, id }: Pick<Subject, 'about' | 'id'>): string {
  return `/${tenant}/${places[about](id)}`;
}
