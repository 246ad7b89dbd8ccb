import { Notice } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';

/** Paused is since when and why nobody is reminded, or null. */
export type Paused = Outputs['reminders']['readPolicy']['paused'];

/** PausedStrip says that nobody is being reminded, since when and why; nothing while reminders go out. */
export function PausedStrip({ paused }: { readonly paused: Paused }) {
  const { t, formatDate } = useText();
  if (paused === null) return null;
  return (
    <Notice kind="warning" title={t('reminders.paused', { date: formatDate(paused.since) })}>
      <span className="own-lines">{paused.because}</span>
    </Notice>
  );
}
