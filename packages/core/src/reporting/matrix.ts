import { daysBetween } from '@tiendo/calendar';
import type { AgencyKind, CivilDate, MatrixShow } from '@tiendo/contracts';
import type {
  MatrixAgency,
  MatrixCell,
  MatrixDistance,
  MatrixPeriod,
  MatrixTotals,
} from './matrix-views.ts';
import { isUnsent } from './policy.ts';
import type { ObligationRow } from './views.ts';
import { windowKey } from './windows.ts';

/** MatrixAgencyRow is an agency as the matrix shows it, in the tenant's order. */
export interface MatrixAgencyRow {
  id: string;
  name: string;
  kind: AgencyKind;
  hasContact: boolean;
}

/** buildMatrix lays obligations out by agency and window; a window that everybody was released from is left out. */
export function buildMatrix(
  rows: readonly ObligationRow[],
  agencies: readonly MatrixAgencyRow[],
  today: CivilDate,
): { periods: MatrixPeriod[]; agencies: MatrixAgency[]; totals: MatrixTotals } {
  const shown = new Set(agencies.map((agency) => agency.id));
  const ours = rows.filter((row) => shown.has(row.agencyId));
  const periods = columnsOf(ours);
  const cells = new Map(ours.map((row) => [`${row.agencyId} ${columnKey(row)}`, row]));
  const table = agencies.flatMap((agency) => {
    const line = periods.map((period) => cells.get(`${agency.id} ${period.key}`));
    if (line.every((row) => row === undefined)) return [];
    return [{ ...agency, cells: line.map((row) => (row ? cellOf(row, today) : null)) }];
  });
  return { periods, agencies: table, totals: totalsOf(table) };
}

/** matchesShow tells whether an agency has a report, or a lack, of the kind that the filter asks for. */
export function matchesShow(agency: MatrixAgency, show: MatrixShow): boolean {
  if (show === 'no_contact') return !agency.hasContact;
  return agency.cells.some((cell) => cell !== null && cellMatches[show](cell));
}

const cellMatches: Record<Exclude<MatrixShow, 'no_contact'>, (cell: MatrixCell) => boolean> = {
  unsent: (cell) => isUnsent(cell.state),
  overdue: (cell) => cell.timeliness === 'missing',
  returned: (cell) => cell.state === 'returned',
  awaiting_head: (cell) => cell.state === 'awaiting_head',
  waiting: (cell) => cell.state === 'submitted',
  locked: (cell) => cell.isLocked,
};

function columnsOf(rows: readonly ObligationRow[]): MatrixPeriod[] {
  const columns = new Map<string, ObligationRow[]>();
  for (const row of rows) {
    const key = columnKey(row);
    columns.set(key, [...(columns.get(key) ?? []), row]);
  }
  return [...columns]
    .flatMap(([key, column]) => {
      const owed = column.filter((row) => row.state !== 'waived');
      const [first] = owed;
      if (!first) return [];
      const { scheduleId, title, kind, hop, periodFrom, periodTo } = first;
      const submitted = owed.filter(isSent).length;
      const lastDay = commonest(owed.map((row) => row.lastDay));
      const window = { scheduleId, title, kind, hop, periodFrom, periodTo, lastDay };
      return [{ key, ...window, submitted, expected: owed.length }];
    })
    .sort((a, b) => order(a).localeCompare(order(b)));
}

function columnKey(row: ObligationRow): string {
  return `${row.scheduleId} ${windowKey(row)}`;
}

function order(period: MatrixPeriod): string {
  return `${period.lastDay} ${period.hop} ${period.key}`;
}

function commonest(days: readonly CivilDate[]): CivilDate {
  const counts = new Map<CivilDate, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]))[0]?.[0] ?? '';
}

function cellOf(row: ObligationRow, today: CivilDate): MatrixCell {
  const { id, state, timeliness, lastDay, submittedOn, nothingToReport, rowVersion } = row;
  return {
    obligationId: id,
    state,
    timeliness,
    lastDay,
    isExtended: row.extendedTo !== null,
    isLocked: row.isLocked,
    submittedOn,
    nothingToReport,
    distance: distanceOf(row, today),
    rowVersion,
  };
}

function distanceOf(row: ObligationRow, today: CivilDate): MatrixDistance | null {
  const { state, lastDay, submittedOn } = row;
  if (state === 'waived') return null;
  if (state === 'submitted' && submittedOn !== null) {
    return { kind: 'waiting', days: daysBetween(submittedOn, today) };
  }
  if (state === 'accepted') {
    const lateBy = submittedOn === null ? 0 : daysBetween(lastDay, submittedOn);
    return lateBy > 0 ? { kind: 'late', days: lateBy } : null;
  }
  const left = daysBetween(today, lastDay);
  return left >= 0 ? { kind: 'left', days: left } : { kind: 'overdue', days: -left };
}

function totalsOf(agencies: readonly MatrixAgency[]): MatrixTotals {
  const cells = agencies.flatMap((agency) =>
    agency.cells.filter((cell) => cell !== null && cell.state !== 'waived'),
  );
  const count = (matches: (cell: MatrixCell) => boolean) =>
    cells.filter((cell) => cell !== null && matches(cell)).length;
  return {
    expected: cells.length,
    submitted: count(isSent),
    returned: count(cellMatches.returned),
    overdue: count(cellMatches.overdue),
    waiting: count(cellMatches.waiting),
    noContact: agencies.filter((agency) => !agency.hasContact).length,
  };
}

function isSent(cell: { state: MatrixCell['state'] }): boolean {
  return cell.state === 'submitted' || cell.state === 'accepted';
}
