import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';

/** EmptyStateProps: `action` is the one act that starts it. */
export type EmptyStateProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: IconName;
};

/** EmptyState says what will appear here and the one act that starts it. */
export function EmptyState({ title, children, action, icon = 'empty' }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} size={24} />
      <div>
        <p className="empty-title">{title}</p>
        {children !== undefined && <p className="empty-text">{children}</p>}
        {action !== undefined && <div className="empty-action">{action}</div>}
      </div>
    </div>
  );
}
