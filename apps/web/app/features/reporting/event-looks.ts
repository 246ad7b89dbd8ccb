import { obligationTone } from '@tiendo/ui';

/** eventLooks give what happened to a report the look of the state that it led to. */
export const eventLooks = {
  submitted: obligationTone('submitted'),
  sent_to_head: obligationTone('awaiting_head'),
  returned: obligationTone('returned'),
  accepted: obligationTone('accepted'),
  waived: obligationTone('waived'),
  reopened: obligationTone('open'),
  unlocked: { tone: 'info', icon: 'unlock' },
  commented: { tone: 'neutral', icon: 'person' },
  extension_requested: { tone: 'waiting', icon: 'dueSoon' },
  extension_granted: { tone: 'success', icon: 'calendar' },
  extension_refused: { tone: 'warning', icon: 'cancelled' },
  handed_over: obligationTone('not_open'),
} as const;
