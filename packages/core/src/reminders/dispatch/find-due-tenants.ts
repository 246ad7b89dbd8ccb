import { vietnamDateOf } from '@tiendo/calendar';
import type { PlatformDb } from '@tiendo/db';
import { z } from 'zod';
import { isSendingHour, leaseMs } from './dispatch-policy.ts';

/**
 * findDueTenants lists the active tenants that have reminders to gather or messages to send at that instant; none at hours when no policy
 * lets anybody be told.
 * It reads no tenant's content: states and dates only.
 */
export async function findDueTenants(
  platform: PlatformDb,
  now: Date,
  lease: number = leaseMs,
): Promise<string[]> {
  const today = vietnamDateOf(now.getTime());
  if (!isSendingHour(now, today)) return [];
  const leaseEnd = new Date(now.getTime() - lease);
  const rows = await platform.$queryRaw`
    SELECT t.id FROM tenant t
    WHERE t.status = 'active' AND (
      t.id IN (SELECT r.tenant_id FROM reminder r WHERE r.state = 'planned' AND r.send_on <= ${today}::date)
      OR t.id IN (SELECT m.tenant_id FROM message m WHERE m.state = 'planned' AND m.next_attempt_at <= ${now})
      OR t.id IN (SELECT m.tenant_id FROM message m WHERE m.state = 'sending' AND m.claimed_at < ${leaseEnd}))
    ORDER BY t.id`;
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map((row) => row.id);
}
