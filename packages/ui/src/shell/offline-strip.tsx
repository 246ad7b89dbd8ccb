import { Icon } from '../icon/icon.tsx';

/** OfflineStrip says that there is no network; it stays hidden until `data-offline` is set on the html element. */
export function OfflineStrip({ text }: { readonly text: string }) {
  return (
    <output className="offline-strip">
      <Icon name="offline" />
      {text}
    </output>
  );
}
