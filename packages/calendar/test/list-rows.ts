import { ScheduleRuleSchema, type WorkingCalendar } from '@tiendo/contracts';
import { listPeriods } from '../src/periods.ts';

/** listRows lists a schedule's periods as short rows, `from..to lastDay`, so that tables of cases stay readable. */
export function listRows(schedule: unknown, from: string, to: string): string[] {
  return listPeriods(ScheduleRuleSchema.parse(schedule), { from, to }).map(
    (period) => `${period.periodFrom}..${period.periodTo} ${period.lastDay}`,
  );
}

/** officialDays2026 holds days off of officials in 2026, Tết among them, with two of them worked on Saturdays in exchange. */
export const officialDays2026: WorkingCalendar = {
  holidays: [
    '2026-01-01',
    '2026-01-02',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-04-27',
    '2026-04-30',
    '2026-05-01',
    '2026-08-31',
    '2026-09-01',
    '2026-09-02',
  ],
  workingSaturdays: ['2026-01-10', '2026-08-22'],
};
