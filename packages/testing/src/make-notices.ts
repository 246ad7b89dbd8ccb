import { giveNotices, type NewNotice } from '@tiendo/core/notices';
import type { TenantDb } from '@tiendo/db';

/** makeNotices gives notices, as the act that they are about would. */
export function makeNotices(db: TenantDb, notices: readonly NewNotice[]): Promise<void> {
  return db.transaction((tx) => giveNotices(tx, notices));
}
