import {
  readWorld,
  simulateReminders,
  type SimulatedReminder,
  type SimulationOptions,
} from '@tiendo/core/reminders';
import { createFormatters, createTranslator } from '@tiendo/i18n';
import { textTable } from '../calendar/text-table.ts';
import type { Settings } from '../env.ts';
import { Failure } from '../failure.ts';
import { withTenant } from '../with-tenant.ts';

const { formatDate, formatPeriod } = createFormatters('vi');
const t = createTranslator('vi');

/** Ten years of a tenant fill no screen and tell nobody anything. */
const mostDays = 3_660;

/** SimulateOptions are the tenant and the virtual days, the outage's included. */
export interface SimulateOptions extends SimulationOptions {
  tenant: string;
  json?: boolean;
}

/**
 * simulateCommand prints the ledger of reminders that the tenant would have over virtual days, by the real planner and dispatcher, if nobody did
 * anything meanwhile. It writes nothing and sends nothing. An unknown tenant and days out of order are bad use.
 */
export async function simulateCommand(settings: Settings, options: SimulateOptions): Promise<void> {
  const { tenant: slug, from, to, outage, json } = options;
  if (from > to || (outage && outage.from > outage.to)) {
    throw new Failure(
      'Ngày đầu phải trước hoặc trùng ngày cuối (the first day must not be after the last).',
      2,
    );
  }
  if ((Date.parse(to) - Date.parse(from)) / 86_400_000 > mostDays) {
    throw new Failure('Chỉ mô phỏng nhiều nhất mười năm một lần (ten years at most).', 2);
  }
  const world = await withTenant(settings, slug, (db) => readWorld(db, from));
  const rows = simulateReminders(world, { from, to, outage });
  const nameOf = nameWorks(rows);
  const lines = rows.map((row) => ({ ...row, about: nameOf(row) }));
  console.log(json ? JSON.stringify(lines, null, 2) : tableOf(lines, options));
}

type Line = Omit<SimulatedReminder, 'about'> & { about: string };

/** Works are named as people know them; two of one name are told apart by a number. */
function nameWorks(rows: readonly SimulatedReminder[]): (row: SimulatedReminder) => string {
  const names = new Map<string, string>();
  const used = new Map<string, number>();
  for (const { about } of rows) {
    if (names.has(about.id)) continue;
    const { title, period, agencyName } = about;
    const window = period
      ? ` (${formatPeriod(period)}, ${formatDate(period.periodFrom)}–${formatDate(period.periodTo)})`
      : '';
    const name = `${title}${window}${agencyName && ` – ${agencyName}`}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    names.set(about.id, count === 1 ? name : `${name} #${count}`);
  }
  return (row) => names.get(row.about.id) ?? row.about.title;
}

function tableOf(lines: readonly Line[], { from, to }: SimulateOptions): string {
  if (lines.length === 0)
    return `Không có lần nhắc nào từ ${formatDate(from)} đến ${formatDate(to)}.`;
  const counts = Map.groupBy(lines, (line) => line.outcome);
  const messages = new Set(lines.flatMap((line) => line.message ?? []));
  const summary = [...counts].map(([outcome, those]) => `${outcome}: ${those.length}`).join(', ');
  const table = textTable(
    ['Ngày', 'Giờ', 'Người nhận', 'Vai trò', 'Kênh', 'Bậc', 'Hạn cuối', 'Kết quả', 'Về việc'],
    lines.map((line) => [
      formatDate(line.date),
      line.time,
      line.recipient,
      line.role,
      line.channel ? t(`reminders.channel_${line.channel}`) : '–',
      line.rung,
      formatDate(line.lastDay),
      line.reason ? `${line.outcome} (${line.reason})` : line.outcome,
      line.about,
    ]),
  );
  return `${table}\n\n${summary}; ${messages.size} tin`;
}
