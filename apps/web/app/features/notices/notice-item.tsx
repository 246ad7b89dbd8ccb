import { Button, Icon } from '@tiendo/ui';
import { useId } from 'react';
import { useText } from '#app/lib/text.ts';
import { noticeIcon, noticeText, subjectDetail, type Notice } from './notice-text.ts';

/** NoticeItem is one notice: what happened, what it is about, and the ways to it, which mark it as read. */
export function NoticeItem({ notice, base }: { readonly notice: Notice; readonly base: string }) {
  const text = useText();
  const { t, formatDateTime } = text;
  const said = noticeText(notice, text);
  const id = useId();
  return (
    <li className="notice-item" data-read={notice.isRead || undefined}>
      <span className="notice-icon">
        <Icon name={noticeIcon[notice.kind]} size={20} />
      </span>
      <div className="notice-words">
        <p className="notice-said" id={id}>
          {!notice.isRead && <span className="notice-dot">{t('notices.unread')}</span>}
          {said}
        </p>
        {notice.reason && (
          <p className="notice-reason">{t('notices.reason', { reason: notice.reason })}</p>
        )}
        <Subjects notice={notice} base={base} labelledBy={id} />
        {notice.gone > 0 && <p className="notice-reason">{t('notices.gone')}</p>}
      </div>
      <div className="notice-side">
        <time className="notice-time" dateTime={notice.at}>
          {formatDateTime(notice.at).slice(0, 5)}
        </time>
        {!notice.isRead && (
          <form method="post" action={base}>
            <input type="hidden" name="form" value="one" />
            <Button
              variant="quiet"
              size="small"
              name="id"
              value={notice.id}
              aria-label={t('notices.mark_read_named', { text: said })}
            >
              {t('notices.mark_read')}
            </Button>
          </form>
        )}
      </div>
    </li>
  );
}

/** A button rather than a link: going there marks the notice as read, and asking for a link must change nothing. */
function Subjects(props: {
  readonly notice: Notice;
  readonly base: string;
  readonly labelledBy: string;
}) {
  const text = useText();
  const { notice, base, labelledBy } = props;
  if (notice.subjects.length === 0) return null;
  return (
    <form method="post" action={`${base}/${notice.id}`} aria-labelledby={labelledBy}>
      <ul className="notice-subjects">
        {notice.subjects.map((subject) => (
          <li key={subject.id}>
            <button type="submit" className="notice-link" name="den" value={subject.id}>
              {subject.title}
            </button>
            <span className="notice-detail">{subjectDetail(subject, text)}</span>
          </li>
        ))}
      </ul>
    </form>
  );
}
