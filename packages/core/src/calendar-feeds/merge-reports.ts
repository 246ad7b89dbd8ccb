import type { CivilDate } from '@tiendo/contracts';
import { isAnswered } from '#app/reporting/policy.ts';
import { windowKey } from '#app/reporting/windows.ts';
import type { YearPeriod } from '#app/reporting/year-calendar.ts';
import type { PeriodRow, ReportRow } from './feed-rows.ts';
import type { FeedEvent, Stamp } from './views.ts';

/** RuleStamp is how often, and when, a reporting rule has changed. */
export interface RuleStamp {
  version: number;
  changedAt: Date | null;
}

/** ReportSources is what the report deadlines of a calendar are made of. */
export interface ReportSources {
  /** Every window that the rules ask for in the days shown, opened or not. */
  windows: readonly YearPeriod[];
  rules: ReadonlyMap<string, RuleStamp>;
  today: CivilDate;
}

const never = new Date(0);

/** stampOf adds up the versions of the rows of an event, and takes the newest of their changes. */
export function stampOf(...rows: readonly (RuleStamp | undefined)[]): Stamp {
  const times = rows.map((row) => (row?.changedAt ?? never).getTime());
  return {
    sequence: rows.reduce((sum, row) => sum + (row?.version ?? 0), 0),
    changedAt: new Date(Math.max(...times)).toISOString(),
  };
}

/**
 * mergeReports gives one event for each report that the agencies owe: those that are opened as they stand, and after them those that the
 * rules foresee. A report that was waived is none, also where the rule would ask for it.
 */
export function mergeReports(
  opened: readonly ReportRow[],
  agencyIds: readonly string[],
  sources: ReportSources,
): FeedEvent[] {
  const events: FeedEvent[] = [];
  const known = new Set(opened.map((row) => reportUid(row, row.agencyId)));
  for (const row of opened) {
    if (row.state === 'waived') continue;
    events.push({
      about: 'report',
      uid: reportUid(row, row.agencyId),
      obligationId: row.id,
      ...windowOf(row),
      day: row.lastDay,
      done: row.state !== 'awaiting_head' && isAnswered(row.state),
      ...stampOf(row, sources.rules.get(row.scheduleId)),
    });
  }
  for (const window of ahead(sources)) {
    for (const agencyId of agencyIds) {
      const uid = reportUid(window, agencyId);
      if (!window.agencyIds.includes(agencyId) || known.has(uid)) continue;
      events.push({
        about: 'report',
        uid,
        obligationId: null,
        ...windowOf(window),
        day: window.lastDay,
        done: false,
        ...stampOf(sources.rules.get(window.scheduleId)),
      });
    }
  }
  return events;
}

/** mergePeriods gives one event for each period that several agencies owe; one that only the person's own agency owes is its report. */
export function mergePeriods(
  opened: readonly PeriodRow[],
  own: readonly FeedEvent[],
  sources: ReportSources,
): FeedEvent[] {
  const events: FeedEvent[] = [];
  const known = new Set(opened.map(periodUid));
  const mine = new Set(own.map((event) => event.uid.split('/').slice(0, 3).join('/')));
  for (const row of opened) {
    if (row.agencies === 0 || (row.agencies === 1 && mine.has(periodUid(row)))) continue;
    events.push({
      about: 'period',
      uid: periodUid(row),
      ...windowOf(row),
      agencies: row.agencies,
      missing: row.missing,
      day: row.lastDay,
      done: row.missing === 0,
      ...stampOf(row, sources.rules.get(row.scheduleId)),
    });
  }
  for (const window of ahead(sources)) {
    const uid = periodUid(window);
    const agencies = window.agencyIds.length;
    if (known.has(uid) || agencies === 0 || (agencies === 1 && mine.has(uid))) continue;
    events.push({
      about: 'period',
      uid,
      ...windowOf(window),
      agencies,
      missing: agencies,
      day: window.lastDay,
      done: false,
      ...stampOf(sources.rules.get(window.scheduleId)),
    });
  }
  return events;
}

/** What is due and was never opened was due before its plan ran: nobody owes it. */
function ahead({ windows, today }: ReportSources): YearPeriod[] {
  return windows.filter((window) => window.lastDay > today);
}

interface Windowed {
  scheduleId: string;
  periodFrom: CivilDate;
  periodTo: CivilDate;
}

/** A report goes by its rule, window and agency, which are the same before and after it is opened. */
const periodUid = (row: Windowed) => `period-${row.scheduleId}/${windowKey(row)}`;
const reportUid = (row: Windowed, agencyId: string) => `${periodUid(row)}/${agencyId}`;

function windowOf(row: PeriodRow | ReportRow | YearPeriod) {
  const { planId, planTitle, title, kind, periodFrom, periodTo } = row;
  return { planId, planTitle, title, period: { kind, periodFrom, periodTo } };
}
