import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';
import type { Tone } from '../state/tone.ts';

/** TimelineEntry is one thing that happened: `title` what, `who` and `when` already written, `dateTime` for machines. */
export type TimelineEntry = {
  readonly key: string;
  readonly title: ReactNode;
  readonly who?: string;
  readonly when: string;
  readonly dateTime?: string;
  readonly body?: ReactNode;
  readonly icon?: IconName;
  readonly tone?: Tone;
};

/** Timeline shows what happened, in the order given (newest first is usual). */
export function Timeline({
  entries,
  label,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly label: string;
}) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map(
        ({ key, title, who, when, dateTime, body, icon = 'history', tone = 'neutral' }) => (
          <li key={key}>
            <span className={classNames('timeline-sign', `tone-${tone}`)}>
              <Icon name={icon} size={14} />
            </span>
            <div className="timeline-text">
              <p className="timeline-title">{title}</p>
              <p className="timeline-meta">
                {who !== undefined && <span>{who} · </span>}
                <time dateTime={dateTime}>{when}</time>
              </p>
              {body !== undefined && <div className="timeline-body">{body}</div>}
            </div>
          </li>
        ),
      )}
    </ol>
  );
}
