import type { ReactNode } from 'react';
import { Button, LinkButton } from '../forms/button.tsx';

/** FilterBarProps: `children` are fields; `clearHref` is the address without filters, given only when one is set. */
export type FilterBarProps = {
  readonly label: string;
  readonly submit: string;
  readonly action?: string;
  readonly clear?: string;
  readonly clearHref?: string;
  readonly children: ReactNode;
};

/** FilterBar is a GET form: the filter lives in the address and works without client script. */
export function FilterBar({ label, submit, action, clear, clearHref, children }: FilterBarProps) {
  return (
    <search aria-label={label}>
      <form className="filter-bar" method="get" action={action}>
        {children}
        <div className="filter-acts">
          <Button icon="search">{submit}</Button>
          {clear !== undefined && clearHref !== undefined && (
            <LinkButton variant="quiet" href={clearHref}>
              {clear}
            </LinkButton>
          )}
        </div>
      </form>
    </search>
  );
}

/** Toolbar sets acts and facts in one line above a list. */
export function Toolbar({
  children,
  end,
}: {
  readonly children?: ReactNode;
  readonly end?: ReactNode;
}) {
  return (
    <div className="toolbar">
      <div className="cluster">{children}</div>
      {end !== undefined && <div className="cluster">{end}</div>}
    </div>
  );
}
