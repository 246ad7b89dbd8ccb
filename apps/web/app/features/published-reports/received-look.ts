import { obligationTone } from '@tiendo/ui';

/** receivedLooks give a report from below the look of the sender's own state. */
export const receivedLooks = {
  sent: obligationTone('submitted'),
  accepted: obligationTone('accepted'),
  returned: obligationTone('returned'),
} as const;
