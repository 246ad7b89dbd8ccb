import { classNames } from '../class-names.ts';
import { type IconName, icons } from './icons.ts';

/** IconProps: `label` is read aloud; without one the icon is decoration beside a word. */
export type IconProps = {
  readonly name: IconName;
  readonly size?: number;
  readonly label?: string;
  readonly className?: string;
};

/** Icon draws one picture of the curated set in the colour of the text around it. */
export function Icon({ name, size = 16, label, className }: IconProps) {
  const Picture = icons[name];
  const access =
    label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <Picture size={size} strokeWidth={2} className={classNames('icon', className)} {...access} />
  );
}
