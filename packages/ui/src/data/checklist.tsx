import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';

/** ChecklistState: complete, something missing, or not possible before another step. */
export type ChecklistState = 'done' | 'missing' | 'waiting';

/** ChecklistStep is one step; `stateText` says its state in a word, `missing` what it still lacks. */
export type ChecklistStep = {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly state: ChecklistState;
  readonly stateText: string;
  readonly summary?: ReactNode;
  readonly missing?: readonly string[];
};

const icon: Readonly<Record<ChecklistState, IconName>> = {
  done: 'done',
  missing: 'warning',
  waiting: 'notOpen',
};
const tone: Readonly<Record<ChecklistState, string>> = {
  done: 'tone-success',
  missing: 'tone-warning',
  waiting: 'tone-neutral',
};

/** Checklist is the setup: numbered steps that are also the menu, each saying what is missing. */
export function Checklist({
  steps,
  label,
}: {
  readonly steps: readonly ChecklistStep[];
  readonly label: string;
}) {
  return (
    <ol className="checklist" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.key} className={classNames('checklist-step', `checklist-is-${step.state}`)}>
          <span className="checklist-number" aria-hidden="true">
            {index + 1}
          </span>
          <div className="checklist-text">
            <a className="checklist-title" href={step.href}>
              {step.title}
            </a>
            {step.summary !== undefined && <p className="checklist-summary">{step.summary}</p>}
            {step.missing !== undefined && step.missing.length > 0 && (
              <ul className="checklist-missing">
                {step.missing.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </div>
          <span className={classNames('badge', tone[step.state])}>
            <Icon name={icon[step.state]} size={14} />
            <span>{step.stateText}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
