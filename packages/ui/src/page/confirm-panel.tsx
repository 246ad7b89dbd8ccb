import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

/** ConfirmPanelProps: `title` asks with the name of what goes; `children` is the form with its two buttons; `id` tells panels of one page apart. */
export type ConfirmPanelProps = {
  readonly title: string;
  readonly id?: string;
  readonly consequences?: readonly string[];
  readonly body?: ReactNode;
  readonly children: ReactNode;
};

/** ConfirmPanel asks before an act that destroys or ends something, naming it and saying what follows. */
export function ConfirmPanel({
  title,
  id = 'confirm',
  body,
  consequences = [],
  children,
}: ConfirmPanelProps) {
  return (
    <section className="confirm-panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <Icon name="warning" size={20} />
        {title}
      </h2>
      {body !== undefined && <p>{body}</p>}
      {consequences.length > 0 && (
        <ul>
          {consequences.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
