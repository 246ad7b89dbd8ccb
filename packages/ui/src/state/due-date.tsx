import type { CivilDate } from '@tiendo/contracts';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { Tone } from './tone.ts';

const DAY_MS = 86_400_000;
const SOON_DAYS = 7;

/** dueTone gives red to a passed due date, amber to one within seven days, and nothing to others or to finished work. */
export function dueTone(dueOn: CivilDate, today: CivilDate, finished = false): Tone {
  if (finished) return 'neutral';
  const days = (Date.parse(`${dueOn}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS;
  if (days < 0) return 'danger';
  return days <= SOON_DAYS ? 'warning' : 'neutral';
}

/** DueDateProps: `deadline` and `distance` are already written (formatDeadline, formatDistance). */
export type DueDateProps = {
  readonly dueOn: CivilDate;
  readonly deadline: string;
  readonly distance?: string;
  readonly tone?: Tone;
};

/** DueDate shows a deadline and how far it is, on two lines that never break inside a date. */
export function DueDate({ dueOn, deadline, distance, tone = 'neutral' }: DueDateProps) {
  const icon = tone === 'danger' ? 'overdue' : tone === 'warning' ? 'dueSoon' : null;
  return (
    <span className={classNames('due', `tone-${tone}`)}>
      <time dateTime={dueOn}>{deadline}</time>
      {distance !== undefined && (
        <span className="due-distance">
          {icon !== null && <Icon name={icon} size={14} />}
          {distance}
        </span>
      )}
    </span>
  );
}
