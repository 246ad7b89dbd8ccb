import { classNames } from '../class-names.ts';
import type { Tone } from '../state/tone.ts';

/** ProgressBarProps: `percent` from 0 to 100; `text` is the figure as written; `label` what is measured. */
export type ProgressBarProps = {
  readonly percent: number;
  readonly text: string;
  readonly label: string;
  readonly tone?: Tone;
};

/** ProgressBar shows how far a piece of work is, as a bar and as a figure. */
export function ProgressBar({ percent, text, label, tone = 'info' }: ProgressBarProps) {
  const share = Math.min(100, Math.max(0, percent));
  return (
    <span className={classNames('progress', `tone-${tone}`)}>
      <span className="visually-hidden">{label}: </span>
      <svg className="progress-track" aria-hidden="true">
        <rect className="progress-fill" width={`${share}%`} height="100%" />
      </svg>
      <span className="progress-text">{text}</span>
    </span>
  );
}
