import { obligationTone } from '@tiendo/ui';

/** eventLooks give what happened to a report the look of the state that it led to. */
export const eventLooks = {
  submitted: obligationTone('submitted'),
  sent_to_head: obligationTone('awaiting_head'),
  returned: obligationTone('returned'),
  accepted: obligationTone('accepted'),
  waived: obligationTone('waived'),
  reopened: obligationTone('open'),
  unlocked: obligationTone('open'),
  commented: obligationTone('draft'),
  extension_requested: obligationTone('awaiting_head'),
  extension_granted: obligationTone('open'),
  extension_refused: obligationTone('returned'),
  handed_over: obligationTone('not_open'),
} as const;
