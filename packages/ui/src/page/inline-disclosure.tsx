import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { buttonClass } from '../forms/button.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';

/**
 * InlineDisclosureProps: `group` closes the others of the same group; `overlay` opens over what follows, so that nothing on
 * the page moves; `open` is set by the server when the form inside was refused.
 */
export type InlineDisclosureProps = {
  readonly summary: string;
  readonly icon?: IconName;
  readonly context?: string;
  readonly open?: boolean;
  readonly group?: string;
  readonly overlay?: boolean;
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly children: ReactNode;
};

/** InlineDisclosure opens a form in place, without client script; `context` tells screen readers what it belongs to. */
export function InlineDisclosure(props: InlineDisclosureProps) {
  const {
    summary,
    icon,
    context,
    open = false,
    group,
    overlay = false,
    variant = 'secondary',
    children,
  } = props;
  return (
    <details
      className={classNames('disclosure', overlay && 'disclosure-overlay')}
      open={open}
      name={group}
    >
      <summary className={buttonClass({ variant, size: 'small' })}>
        {icon !== undefined && <Icon name={icon} />}
        <span className="button-text">
          {summary}
          {context !== undefined && <span className="visually-hidden">: {context}</span>}
        </span>
        <Icon name="chevronDown" size={14} className="disclosure-arrow" />
      </summary>
      <div className="disclosure-panel">{children}</div>
    </details>
  );
}
