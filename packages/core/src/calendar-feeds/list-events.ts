import type { CivilDate, Role } from '@tiendo/contracts';
import type { TenantDb } from '@tiendo/db';
import { openTenantYears } from '#app/reporting/read-tenant-year.ts';
import type { YearPeriod } from '#app/reporting/year-calendar.ts';
import {
  readPeriods,
  readReports,
  readRuleStamps,
  readTargets,
  readTasks,
  type DayRange,
} from './feed-rows.ts';
import { mergePeriods, mergeReports, stampOf } from './merge-reports.ts';
import type { FeedEvent } from './views.ts';

/** More than any plan has in two years; a calendar program need not swallow more. */
const maxEvents = 3_000;

/** FeedDays is the day of asking and the days that are shown. */
export interface FeedDays extends DayRange {
  today: CivilDate;
}

/**
 * listEvents gives a person's deadlines by day: agencies see what is theirs; who coordinates sees the plans' deadlines and what the
 * standing body itself owes; leaders see the plans' deadlines. A fixed number of statements, however much there is.
 */
export async function listEvents(
  db: TenantDb,
  reader: { role: Role; agencyId: string | null },
  days: FeedDays,
): Promise<FeedEvent[]> {
  const oversees = reader.role !== 'agency_officer' && reader.role !== 'agency_head';
  const own = await ownAgencies(db, reader, oversees);
  const [reports, periods, tasks, targets, rules, windows] = await Promise.all([
    own.length > 0 ? readReports(db, own, days) : [],
    oversees ? readPeriods(db, days) : [],
    readTasks(db, oversees ? null : own, days),
    oversees ? readTargets(db, days) : [],
    readRuleStamps(db),
    readWindows(db, days),
  ]);
  const sources = { windows, rules, today: days.today };
  const ownReports = mergeReports(reports, own, sources);
  const events: FeedEvent[] = [
    ...ownReports,
    ...(oversees ? mergePeriods(periods, ownReports, sources) : []),
    ...tasks.map(({ id, status, version, changedAt, ...task }) => ({
      ...task,
      ...stampOf({ version, changedAt }),
      about: 'task' as const,
      uid: `task-${id}`,
      taskId: id,
      done: status === 'done',
    })),
    ...targets.map(({ id, version, changedAt, ...target }) => ({
      ...target,
      ...stampOf({ version, changedAt }),
      about: 'target' as const,
      uid: `target-${id}`,
      targetId: id,
      done: false,
    })),
  ];
  return events.toSorted(byDay).slice(-maxEvents);
}

function byDay(a: FeedEvent, b: FeedEvent): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.uid < b.uid ? -1 : 1;
}

/** Whose own reports a person follows: their agency's, or for who coordinates without one, the standing body's. */
async function ownAgencies(
  db: TenantDb,
  reader: { role: Role; agencyId: string | null },
  oversees: boolean,
): Promise<string[]> {
  if (reader.role === 'leader') return [];
  if (reader.agencyId !== null) return [reader.agencyId];
  if (!oversees) return [];
  const rows = await db.agency.findMany({
    where: { tenantId: db.tenantId, isStandingBody: true, archivedAt: null },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** The windows of every year that the days touch. */
async function readWindows(db: TenantDb, { from, to }: DayRange): Promise<YearPeriod[]> {
  const inYear = await openTenantYears(db, { tenantId: db.tenantId, status: 'active' });
  const windows: YearPeriod[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    windows.push(...inYear(year).periods);
  }
  return windows.filter(({ lastDay }) => from <= lastDay && lastDay <= to);
}
