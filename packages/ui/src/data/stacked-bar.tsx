import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { StateLook } from '../state/tone.ts';

/** BarPart is one cell of the bar; `key` is also its pattern (`done_late` and `late` are hatched); `display` is the number as written. */
export type BarPart = StateLook & {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly display?: string;
  readonly href?: string;
};

/** StackedBarProps: `legend` false leaves only the bar, for table rows; the numbers stay readable to screen readers. */
export type StackedBarProps = {
  readonly label: string;
  readonly parts: readonly BarPart[];
  readonly legend?: boolean;
};

/** The least that a part takes, in per cent: a sliver that can be seen, or in a table's narrow bar room for its number. */
const leastShare = (part: BarPart, wide: boolean) => (wide ? 1 : 5 + 3.5 * written(part).length);
/** Whether a part of so many per cent has room for its number: 3 for its edges and 2.5 a digit; beside a legend nothing is lost without it. */
const fits = (part: BarPart, share: number) => share >= 3 + 2.5 * written(part).length;

const written = (part: BarPart) => part.display ?? String(part.value);

/** StackedBar shows a whole in its parts as one bar with numbers; colour is never the only sign. */
export function StackedBar({ label, parts, legend = true }: StackedBarProps) {
  return (
    <div className={classNames('stacked-bar', !legend && 'stacked-bar-small')}>
      {!legend && (
        <span className="visually-hidden">
          {label}: {parts.map((part) => `${part.label} ${written(part)}`).join(', ')}
        </span>
      )}
      {/* Widths are attributes of SVG, because a strict content security policy forbids inline styles. */}
      <svg className="bar" width="100%" aria-hidden="true">
        {layOut(parts, legend).map(({ part, from, share }) => (
          <foreignObject key={part.key} x={`${from}%`} width={`${share}%`} height="100%">
            <div className={classNames('bar-part', `tone-${part.tone}`, `bar-${part.key}`)}>
              {fits(part, share) && <span className="bar-number">{written(part)}</span>}
            </div>
          </foreignObject>
        ))}
      </svg>
      {legend && <Legend label={label} parts={parts} />}
    </div>
  );
}

function Legend({ label, parts }: StackedBarProps) {
  return (
    <ul className="bar-legend" aria-label={label}>
      {parts.map((part) => (
        <li key={part.key}>
          <span className={classNames('bar-swatch', `tone-${part.tone}`, `bar-${part.key}`)}>
            <Icon name={part.icon} size={12} />
          </span>
          {part.href === undefined ? part.label : <a href={part.href}>{part.label}</a>}
          <strong>{written(part)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** layOut gives each part that is not empty its place in per cent; a tiny part keeps its least share. */
function layOut(parts: readonly BarPart[], wide: boolean) {
  const shown = parts.filter((part) => part.value > 0);
  const total = shown.reduce((sum, part) => sum + part.value, 0);
  const wanted = shown.map((part) => Math.max(leastShare(part, wide), (100 * part.value) / total));
  const scale = 100 / wanted.reduce((sum, share) => sum + share, 0);
  let from = 0;
  return shown.map((part, index) => {
    const share = round((wanted[index] ?? 0) * scale);
    const placed = { part, from: round(from), share };
    from += share;
    return placed;
  });
}

const round = (share: number) => Math.round(share * 100) / 100;
