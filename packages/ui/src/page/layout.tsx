import type { ReactNode } from 'react';

type Children = { readonly children: ReactNode };

/** Stack sets things below one another with the usual distance. */
export function Stack({ children }: Children) {
  return <div className="stack">{children}</div>;
}

/** Cluster sets small things side by side and wraps them. */
export function Cluster({ children }: Children) {
  return <div className="cluster">{children}</div>;
}

/** StatRow sets StatTiles side by side, as many as fit. */
export function StatRow({ children }: Children) {
  return <div className="stat-row">{children}</div>;
}

/** CardRow sets cards side by side, as many as fit; on paper three. */
export function CardRow({ children }: Children) {
  return <div className="card-row">{children}</div>;
}

/** Split sets a main column beside a narrow one; on a phone the narrow one comes below. */
export function Split({ children, aside }: Children & { readonly aside: ReactNode }) {
  return (
    <div className="split">
      <div className="split-main stack">{children}</div>
      <div className="split-aside stack">{aside}</div>
    </div>
  );
}

/** Prose is running text at a width that can be read. */
export function Prose({ children }: Children) {
  return <div className="prose">{children}</div>;
}

/** VisuallyHidden is read aloud and not shown. */
export function VisuallyHidden({ children }: Children) {
  return <span className="visually-hidden">{children}</span>;
}
