import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';
import type { Tone } from '../state/tone.ts';

/** StatTileProps: `value` is the figure as written; `detail` what it is out of, or since when. */
export type StatTileProps = {
  readonly label: string;
  readonly value: string;
  readonly detail?: ReactNode;
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly href?: string;
};

/** StatTile shows one figure with its name; with `href` the name leads to what it counts. */
export function StatTile({ label, value, detail, tone = 'neutral', icon, href }: StatTileProps) {
  return (
    <div className={classNames('stat-tile', `tone-${tone}`)}>
      <p className="stat-label">
        {icon !== undefined && <Icon name={icon} />}
        {href === undefined ? label : <a href={href}>{label}</a>}
      </p>
      <p className="stat-value">{value}</p>
      {detail !== undefined && <p className="stat-detail">{detail}</p>}
    </div>
  );
}
