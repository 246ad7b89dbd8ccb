import { type DateRange, listPeriods, type Period } from '@tiendo/calendar';
import { createFormatters } from '@tiendo/i18n';
import { readSchedules } from '../calendar/read-schedules.ts';
import { textTable } from '../calendar/text-table.ts';

const vietnamese = createFormatters('vi');

/** Years that are not of four digits have no Vietnamese way of writing. */
const isUsual = (date: string) => /^[1-9]\d{3}-/.test(date);
const formatDate = (date: string) => (isUsual(date) ? vietnamese.formatDate(date) : date);
const formatDeadline = (date: string) => (isUsual(date) ? vietnamese.formatDeadline(date) : date);

/**
 * calendarOfFile prints the periods of the schedules in a file whose last day lies in the range: as JSON an array, of arrays when the
 * file holds a list, else a table to read. It needs no database.
 */
export async function calendarOfFile(
  file: string,
  range: DateRange,
  options: { json?: boolean },
): Promise<void> {
  const schedules = await readSchedules(file);
  const lists = [schedules].flat().map((rule) => listPeriods(rule, range));
  if (options.json) {
    console.log(JSON.stringify(Array.isArray(schedules) ? lists : (lists[0] ?? []), null, 2));
    return;
  }
  for (const [index, periods] of lists.entries()) {
    if (Array.isArray(schedules)) console.log(`${index === 0 ? '' : '\n'}Lịch thứ ${index + 1}`);
    console.log(tableOf(periods, range));
  }
}

function tableOf(periods: readonly Period[], { from, to }: DateRange): string {
  if (periods.length === 0) return `Không có hạn nào từ ${formatDate(from)} đến ${formatDate(to)}.`;
  return textTable(
    ['Kỳ từ ngày', 'Đến ngày', 'Hạn cuối'],
    periods.map((period) => [
      formatDate(period.periodFrom),
      formatDate(period.periodTo),
      formatDeadline(period.lastDay),
    ]),
  );
}
