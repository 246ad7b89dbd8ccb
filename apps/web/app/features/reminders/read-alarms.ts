import type { Api } from '#app/lib/backend.ts';
import { readMay } from '#app/lib/require-may.ts';
import type { Paused } from './paused-strip.tsx';
import type { SilentAgency } from './unreachable-card.tsx';

/** readAlarms gives what keeps people of a plan from being reminded: a pause, and agencies that nobody reaches. Others than the plan's followers are not told. */
export async function readAlarms(
  api: Api,
  args: Parameters<typeof readMay>[1],
  planId: string,
): Promise<{ paused: Paused; unreachable: SilentAgency[] }> {
  if (!(await readMay(api, args, 'reminder:read'))) return { paused: null, unreachable: [] };
  const [{ paused }, unreachable] = await Promise.all([
    api.reminders.readPolicy.query(),
    api.reminders.listUnreachable.query({ planId }),
  ]);
  return { paused, unreachable };
}
