import { Icon } from '../icon/icon.tsx';

/** DemoMark marks figures that are made up for demonstration; `text` says so, `help` why. */
export function DemoMark({ text, help }: { readonly text: string; readonly help?: string }) {
  return (
    <span className="demo-mark" title={help}>
      <Icon name="demo" size={14} />
      {text}
    </span>
  );
}
