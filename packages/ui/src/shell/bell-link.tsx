import { Icon } from '../icon/icon.tsx';

/** BellLink leads to what is new; `label` says it in words, `count` shows how much. */
export function BellLink({
  href,
  label,
  count = 0,
}: {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
}) {
  return (
    <a className="bell" href={href} aria-label={label} title={label}>
      <Icon name="bell" size={20} />
      {count > 0 && (
        <span className="bell-count" aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </a>
  );
}
