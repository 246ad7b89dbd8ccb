import { Icon } from '../icon/icon.tsx';

/** DemoMarkProps: `short` stands on a phone, `help` says why when pointed at. */
export type DemoMarkProps = {
  readonly text: string;
  readonly short?: string;
  readonly help?: string;
};

/** DemoMark marks figures that are made up for demonstration. */
export function DemoMark({ text, short, help }: DemoMarkProps) {
  return (
    <span className="demo-mark" title={help}>
      <Icon name="demo" size={14} />
      {short !== undefined && <span className="demo-mark-short">{short}</span>}
      <span className="demo-mark-full">{text}</span>
    </span>
  );
}
