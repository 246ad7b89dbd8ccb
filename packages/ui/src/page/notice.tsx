import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';

/** NoticeKind is what a notice is about. */
export type NoticeKind = 'success' | 'info' | 'warning' | 'error';

const icon: Readonly<Record<NoticeKind, IconName>> = {
  success: 'done',
  info: 'info',
  warning: 'warning',
  error: 'error',
};
const tone: Readonly<Record<NoticeKind, string>> = {
  success: 'tone-success',
  info: 'tone-info',
  warning: 'tone-warning',
  error: 'tone-danger',
};

/** Notice says what has just happened, or what one must know before going on. */
export function Notice({
  kind,
  title,
  children,
}: {
  readonly kind: NoticeKind;
  readonly title?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classNames('notice', tone[kind])} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={icon[kind]} size={20} />
      <div className="notice-text">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children !== undefined && <div>{children}</div>}
      </div>
    </div>
  );
}
