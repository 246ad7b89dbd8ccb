import type { ReactNode } from 'react';

/** Description is one fact: what it is called, and what it is; `id` tells facts apart that are called the same. */
export type Description = {
  readonly id?: string;
  readonly term: string;
  readonly value: ReactNode;
  readonly action?: ReactNode;
};

/** DescriptionList shows the facts of one thing, label beside value. */
export function DescriptionList({ items }: { readonly items: readonly Description[] }) {
  return (
    <dl className="description-list">
      {items.map(({ id, term, value, action }) => (
        <div key={id ?? term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action !== undefined && <dd className="description-action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
