import { compareDates } from '@tiendo/calendar';
import type { Settings } from '../env.ts';
import { Failure } from '../failure.ts';
import { calendarOfFile } from './calendar-of-file.ts';

/** CalendarOptions are what the command line gives: a file with a range, or a tenant with a year. */
export type CalendarOptions = {
  schedule?: string;
  from?: string;
  to?: string;
  tenant?: string;
  year?: number;
  json?: boolean;
};

const bad = (sentence: string) => new Failure(`${sentence}; xem tiendo calendar --help.`, 2);

/** calendarCommand prints when reports are due: of a schedule file without a database, or of a tenant from the platform's. */
export async function calendarCommand(
  readSettings: () => Settings,
  options: CalendarOptions,
): Promise<void> {
  const { schedule, from, to, tenant, year } = options;
  if (schedule !== undefined && tenant !== undefined)
    throw bad('Chỉ dùng một trong --schedule và --tenant (one of them only)');
  if (schedule !== undefined) {
    if (year !== undefined) throw bad('--year đi với --tenant; với --schedule dùng --from và --to');
    if (from === undefined || to === undefined)
      throw bad('--schedule cần cả --from và --to (both are needed)');
    if (compareDates(from, to) > 0) throw bad('--from phải không sau --to (from is after to)');
    return await calendarOfFile(schedule, { from, to }, options);
  }
  if (tenant === undefined) throw bad('Cần --schedule hoặc --tenant (one of them is needed)');
  if (from !== undefined || to !== undefined)
    throw bad('--from và --to đi với --schedule; với --tenant dùng --year');
  if (year === undefined) throw bad('--tenant cần --year (a year is needed)');
  const { calendarOfTenant } = await import('./calendar-of-tenant.ts');
  await calendarOfTenant(readSettings(), tenant, year, options);
}
