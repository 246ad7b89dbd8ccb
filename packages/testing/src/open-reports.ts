import type { CivilDate } from '@tiendo/contracts';
import { openObligations, type Opened } from '@tiendo/core/reporting';
import type { TenantDb } from '@tiendo/db';

/** openReports does what the worker does each day: the tenant's active plans owe what their schedules ask for. */
export function openReports(db: TenantDb, today: CivilDate): Promise<Opened> {
  return openObligations({ db, today, now: new Date(`${today}T02:00:00Z`) });
}
