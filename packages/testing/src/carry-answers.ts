import { drainOutbox } from '@tiendo/core/outbox';
import { publishedReportHandlers } from '@tiendo/core/published-reports';
import type { Database } from '@tiendo/db';

/** carryAnswers does what the worker does as soon as a parent has answered a report: the sender gets the answer. */
export async function carryAnswers(database: Database): Promise<void> {
  await drainOutbox({
    database,
    handlers: publishedReportHandlers(database),
    // The outbox dates its events by the database's clock.
    clock: () => new Date(),
  });
}
