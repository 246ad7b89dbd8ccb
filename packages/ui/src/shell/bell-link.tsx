import { Icon } from '../icon/icon.tsx';

/** BellLive is what a script needs that keeps the number up to date: where to listen, and the words for any number (`#` stands for it). */
export type BellLive = {
  readonly stream: string;
  readonly none: string;
  readonly some: string;
  readonly arrived: string;
};

/** BellLink leads to what is new; `label` says it in words, `count` shows how much; with `live` a script may change both. */
export function BellLink({
  href,
  label,
  count = 0,
  live,
}: {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly live?: BellLive;
}) {
  return (
    <>
      <a
        className="bell"
        href={href}
        aria-label={label}
        title={label}
        {...(live && {
          'data-unread': count,
          'data-stream': live.stream,
          'data-none': live.none,
          'data-some': live.some,
          'data-arrived': live.arrived,
        })}
      >
        <Icon name="bell" size={20} />
        {(count > 0 || live !== undefined) && (
          <span className="bell-count" aria-hidden="true" hidden={count === 0}>
            {count > 99 ? '99+' : count}
          </span>
        )}
      </a>
      {live && <output className="visually-hidden" data-bell-news />}
    </>
  );
}
