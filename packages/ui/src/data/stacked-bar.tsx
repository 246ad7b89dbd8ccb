import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { StateLook } from '../state/tone.ts';

/** BarPart is one cell of the bar; `key` is also its pattern (`done_late` is hatched); `display` is the number as written. */
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

const written = (part: BarPart) => part.display ?? String(part.value);

/** StackedBar shows a whole in its parts as one bar with numbers; colour is never the only sign. */
export function StackedBar({ label, parts, legend = true }: StackedBarProps) {
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const text = `${label}: ${parts.map((part) => `${part.label} ${written(part)}`).join(', ')}`;
  return (
    <div className={classNames('stacked-bar', !legend && 'stacked-bar-small')}>
      {!legend && <span className="visually-hidden">{text}</span>}
      <div className="bar" aria-hidden="true">
        {parts.map((part) =>
          part.value > 0 ? (
            <span
              key={part.key}
              className={classNames('bar-part', `tone-${part.tone}`, `bar-${part.key}`)}
              style={{ flexGrow: part.value }}
              title={`${part.label}: ${written(part)}`}
            >
              {part.value / total >= 0.06 && <span className="bar-number">{written(part)}</span>}
            </span>
          ) : null,
        )}
      </div>
      {legend && (
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
      )}
    </div>
  );
}
