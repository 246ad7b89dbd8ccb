import type { CivilDate, ReportKind } from '@tiendo/contracts';
import type { PeriodName } from './views.ts';

/** toPeriod names a report's window; a task has none. */
export function toPeriod(
  kind: ReportKind | null,
  periodFrom: CivilDate | null,
  periodTo: CivilDate | null,
): PeriodName | null {
  return kind && periodFrom && periodTo ? { kind, periodFrom, periodTo } : null;
}
