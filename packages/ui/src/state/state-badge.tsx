import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { StateLook } from './tone.ts';

/** StateBadgeProps: spread a look into it, `<StateBadge {...taskStatusTone(s)} text={…} />`; `plain` drops the ground colour. */
export type StateBadgeProps = StateLook & { readonly text: string; readonly plain?: boolean };

/** StateBadge shows a state as colour, icon and word together, so that none of the three carries it alone. */
export function StateBadge({ tone, icon, text, plain = false }: StateBadgeProps) {
  return (
    <span className={classNames('badge', `tone-${tone}`, plain && 'badge-plain')}>
      <Icon name={icon} size={14} />
      <span>{text}</span>
    </span>
  );
}
