import { listCalendarRows, type CalendarRow, type YearRule } from '@tiendo/core/reporting';
import { createFormatters, createTranslator } from '@tiendo/i18n';
import { dueWords } from '../calendar/due-words.ts';
import { textTable } from '../calendar/text-table.ts';
import type { Settings } from '../env.ts';
import { withTenant } from '../with-tenant.ts';

const { formatDeadline, formatPeriod } = createFormatters('vi');
const t = createTranslator('vi');

/**
 * calendarOfTenant prints what every agency of a tenant owes for every period that falls due in the year, as JSON or as a table. Rules
 * without dates are named on the error stream: they ask for nothing until they are filled. An unknown tenant is bad use.
 */
export async function calendarOfTenant(
  settings: Settings,
  slug: string,
  year: number,
  options: { json?: boolean },
): Promise<void> {
  const { rows, undated } = await withTenant(settings, slug, (db) => listCalendarRows(db, year));
  const lines = rows.map(toLine);
  console.log(options.json ? JSON.stringify(lines, null, 2) : tableOf(lines, year));
  if (undated.length > 0) console.error(undatedSentence(undated));
}

/** Line is what is printed of one agency's report, in this order. */
type Line = Omit<CalendarRow, 'due' | 'dueText'> & { dueRule: string };

function toLine(row: CalendarRow): Line {
  const { agency, kind, periodFrom, periodTo, dueText, due, lastDay, hop } = row;
  return { agency, kind, periodFrom, periodTo, dueRule: dueText || dueWords(due), lastDay, hop };
}

function tableOf(rows: readonly Line[], year: number): string {
  if (rows.length === 0) return `Không có hạn báo cáo nào trong năm ${year}.`;
  return textTable(
    ['Hạn cuối', 'Kỳ', 'Loại', 'Cấp', 'Quy định', 'Cơ quan'],
    rows.map((row) => [
      formatDeadline(row.lastDay),
      formatPeriod(row),
      t(`states.report_kind_${row.kind}`),
      String(row.hop),
      row.dueRule,
      row.agency ?? '(chưa có cơ quan nào)',
    ]),
  );
}

function undatedSentence(undated: readonly YearRule[]): string {
  const byPlan = Map.groupBy(undated, (rule) => rule.planTitle);
  const lines = [...byPlan].map(([plan, rules]) => {
    const names = rules.map((rule) => `“${rule.title}” (${t(`states.report_kind_${rule.kind}`)})`);
    return `- ${plan}: ${names.join('; ')}`;
  });
  return [
    'Chế độ báo cáo chưa có ngày, cần điền trước khi đưa vào hoạt động (no dates yet):',
    ...lines,
  ].join('\n');
}
