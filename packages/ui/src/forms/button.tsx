import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';

/** ButtonLook: one primary act a page; danger for what destroys; quiet inside rows. `iconOnly` keeps the words for readers. */
export type ButtonLook = {
  readonly variant?: 'primary' | 'secondary' | 'danger' | 'quiet';
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
  readonly iconOnly?: boolean;
  readonly children: ReactNode;
};

/** ButtonProps is a look and every attribute of a native button; the type is `submit` unless told otherwise. */
export type ButtonProps = ButtonLook & ButtonHTMLAttributes<HTMLButtonElement>;

/** LinkButtonProps is a look and every attribute of a link; `href` is required. */
export type LinkButtonProps = ButtonLook &
  AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

/** buttonClass gives the class of anything that must look like a button. */
export function buttonClass({
  variant = 'secondary',
  size = 'normal',
  iconOnly = false,
}: Omit<ButtonLook, 'children'>): string {
  return classNames(
    'button',
    `button-${variant}`,
    size === 'small' && 'button-small',
    iconOnly && 'button-icon-only',
  );
}

function Inside({ icon, iconOnly, children }: ButtonLook) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span className={iconOnly ? 'visually-hidden' : 'button-text'}>{children}</span>
    </>
  );
}

/** Button acts: it submits its form. */
export function Button({
  variant,
  size,
  icon,
  iconOnly,
  children,
  className,
  type = 'submit',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass({ variant, size, iconOnly }), className)}
    >
      <Inside icon={icon} iconOnly={iconOnly}>
        {children}
      </Inside>
    </button>
  );
}

/** LinkButton goes somewhere and looks like a button. */
export function LinkButton({
  variant,
  size,
  icon,
  iconOnly,
  children,
  className,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} className={classNames(buttonClass({ variant, size, iconOnly }), className)}>
      <Inside icon={icon} iconOnly={iconOnly}>
        {children}
      </Inside>
    </a>
  );
}

/** ButtonRow sets the acts of a form side by side, on a phone below one another. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
