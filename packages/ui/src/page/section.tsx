import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

/** SectionProps: `id` also names the heading, so that links and screen readers find it. */
export type SectionProps = {
  readonly title?: string;
  readonly id?: string;
  readonly description?: ReactNode;
  readonly count?: number;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

function Heading({ title, id, description, count, actions }: Omit<SectionProps, 'children'>) {
  if (title === undefined) return null;
  return (
    <div className="section-head">
      <div>
        <h2 id={id === undefined ? undefined : `${id}-title`}>
          {title}
          {count !== undefined && <span className="count"> {count}</span>}
        </h2>
        {description !== undefined && <p className="section-description">{description}</p>}
      </div>
      {actions !== undefined && <div className="section-actions">{actions}</div>}
    </div>
  );
}

function labelledBy({ title, id }: SectionProps): string | undefined {
  return title === undefined || id === undefined ? undefined : `${id}-title`;
}

/** Section is a part of a page under an h2. */
export function Section({ children, ...head }: SectionProps) {
  return (
    <section className="section" id={head.id} aria-labelledby={labelledBy({ children, ...head })}>
      <Heading {...head} />
      {children}
    </section>
  );
}

/** Card is a section on a sheet of its own; `flush` lets a table or list reach its edges. */
export function Card({
  children,
  flush = false,
  ...head
}: SectionProps & { readonly flush?: boolean }) {
  return (
    <section
      className={classNames('card', flush && 'card-flush')}
      id={head.id}
      aria-labelledby={labelledBy({ children, ...head })}
    >
      <Heading {...head} />
      <div className="card-body">{children}</div>
    </section>
  );
}
