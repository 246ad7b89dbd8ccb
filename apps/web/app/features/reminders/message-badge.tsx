import { reminderTone, StateBadge } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';

type Row = Outputs['reminders']['listDeliveries']['rows'][number];

/** MessageBadge shows where a message stands; one that came back after it was taken says so. */
export function MessageBadge({ message }: { readonly message: Row }) {
  const { t } = useText();
  const { state, deliveries } = message;
  if (state === 'sent' && deliveries.at(-1)?.outcome === 'bounced') {
    return <StateBadge tone="danger" icon="returned" text={t('reminders.outcome_bounced')} />;
  }
  if (state === 'planned' && deliveries.length > 0) {
    return <StateBadge tone="warning" icon="undo" text={t('reminders.message_retrying')} />;
  }
  return <StateBadge {...reminderTone(state)} text={t(`states.reminder_${state}`)} />;
}
