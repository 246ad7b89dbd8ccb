import { LinkButton } from '../forms/button.tsx';

/** PaginationProps: an address that is missing means that there is no such page. */
export type PaginationProps = {
  readonly label: string;
  readonly position: string;
  readonly previous: string;
  readonly next: string;
  readonly previousHref?: string;
  readonly nextHref?: string;
};

/** Pagination leads to the page before and after, and says where one is. */
export function Pagination({
  label,
  position,
  previous,
  next,
  previousHref,
  nextHref,
}: PaginationProps) {
  return (
    <nav className="pagination" aria-label={label}>
      <span className="pagination-position">{position}</span>
      <span className="cluster">
        {previousHref !== undefined && (
          <LinkButton href={previousHref} rel="prev" icon="chevronLeft" size="small">
            {previous}
          </LinkButton>
        )}
        {nextHref !== undefined && (
          <LinkButton href={nextHref} rel="next" icon="chevronRight" size="small">
            {next}
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
