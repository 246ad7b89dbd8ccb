import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { Tone } from '../state/tone.ts';

/** WorkGroupProps: `tone` colours the count, red for what is late. */
export type WorkGroupProps = {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly tone?: Tone;
  readonly children: ReactNode;
};

/** WorkGroup is one part of “Việc của tôi”: what is late, this week, waiting. */
export function WorkGroup({ id, title, count, tone = 'neutral', children }: WorkGroupProps) {
  return (
    <section className="work-group" id={id} aria-labelledby={`${id}-title`}>
      <h2 className={classNames('work-heading', `tone-${tone}`)} id={`${id}-title`}>
        {title}
        {count !== undefined && <span className="count"> {count}</span>}
      </h2>
      <ul className="work-list">{children}</ul>
    </section>
  );
}

/**
 * WorkItemProps: `id` is the anchor that a mail's link lands on; `badge` a StateBadge, `progress` a ProgressBar, `due` a DueDate,
 * `action` a LinkButton or an InlineDisclosure with `overlay`.
 */
export type WorkItemProps = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly meta?: ReactNode;
  readonly badge: ReactNode;
  readonly progress?: ReactNode;
  readonly due?: ReactNode;
  readonly action?: ReactNode;
};

/** WorkItem is one task or report that somebody owes: what, how far, by when, and the one act. */
export function WorkItem({ id, title, href, meta, badge, progress, due, action }: WorkItemProps) {
  return (
    <li className="work-item" id={id}>
      <div className="work-what">
        <a className="work-title" href={href}>
          {title}
        </a>
        {meta !== undefined && <p className="work-meta">{meta}</p>}
      </div>
      <div className="work-state">
        {badge}
        {progress}
      </div>
      <div className="work-due">{due}</div>
      <div className="work-action">{action}</div>
    </li>
  );
}
