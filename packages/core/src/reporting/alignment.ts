import { addDays, type Period } from '@tiendo/calendar';
import type { CivilDate, ObligationState } from '@tiendo/contracts';
import { bestOverlap, isSameWindow, windowKey, type Window } from './windows.ts';

/** OwedReport is an obligation as its schedule finds it. */
export interface OwedReport {
  id: string;
  agencyId: string;
  lastDay: CivilDate;
  /** The last day that was granted to this agency alone; the schedule never takes it back. */
  extendedTo: CivilDate | null;
  state: ObligationState;
  /** Whether the platform itself waived it, because nobody asked for it any more. */
  waivedByPlatform: boolean;
}

/** OpenedPeriod is a window that was opened before, with what is owed for it. */
export interface OpenedPeriod extends Period {
  id: string;
  reports: readonly OwedReport[];
}

/** ScheduleToday is one schedule with all that decides what it asks for today. */
export interface ScheduleToday {
  /** Its windows within the plan; none when it has no rule or is archived. */
  windows: readonly Period[];
  opened: readonly OpenedPeriod[];
  /** The agencies that report under it now. */
  reporters: readonly string[];
  today: CivilDate;
  /** Windows due before this day are not opened. */
  since: CivilDate;
  /** A window opens when it begins, or so many days before its last day if that is earlier. */
  horizonDays: number;
}

/** Alignment is what must change for the obligations to agree with their schedule; applied once, the next one is empty. */
export interface Alignment {
  /** Windows to be opened for these agencies. */
  open: { window: Period; agencyIds: string[] }[];
  /** Windows whose own last day moves. */
  moveLastDay: { periodId: string; lastDay: CivilDate }[];
  /** Unanswered obligations that follow to a window, with the last day that they get. */
  follow: { obligationId: string; window: Period; lastDay: CivilDate }[];
  /** Unanswered obligations that nobody asks for any more. */
  waive: string[];
  /** Obligations waived by the platform that are asked for again. */
  reopen: { obligationId: string; lastDay: CivilDate }[];
}

/**
 * alignSchedule decides how obligations follow their schedule. What is answered keeps its window and date; what was due in the past
 * stays; an unanswered obligation follows its window to the new last day, or, when the window is gone, to the window that overlaps it
 * most. An agency owes every window from its first one that was not yet due: it never owes one of the time before it reported.
 */
export function alignSchedule(schedule: ScheduleToday): Alignment {
  const change: Alignment = { open: [], moveLastDay: [], follow: [], waive: [], reopen: [] };
  const held = new Map<string, Set<string>>();
  for (const period of schedule.opened) {
    held.set(windowKey(period), new Set(period.reports.map((report) => report.agencyId)));
  }
  for (const period of schedule.opened) {
    const window = schedule.windows.find((candidate) => isSameWindow(candidate, period));
    if (window) keepStep(schedule, period, window, change);
    else moveAway(schedule, period, held, change);
  }
  for (const window of schedule.windows) {
    const agencyIds = agenciesToAsk(schedule, window, held);
    if (agencyIds.length > 0) change.open.push({ window, agencyIds });
  }
  return change;
}

/** The window still stands: dates follow, agencies come and go. */
function keepStep(
  schedule: ScheduleToday,
  period: OpenedPeriod,
  window: Period,
  change: Alignment,
): void {
  const { today } = schedule;
  const reporters = new Set(schedule.reporters);
  const concernsUs = (lastDay: CivilDate) => lastDay >= today || window.lastDay >= today;
  if (window.lastDay !== period.lastDay && concernsUs(period.lastDay)) {
    change.moveLastDay.push({ periodId: period.id, lastDay: window.lastDay });
  }
  for (const report of period.reports) {
    const reports = reporters.has(report.agencyId);
    if (isUnanswered(report.state)) {
      if (!reports && report.lastDay >= today) change.waive.push(report.id);
      else if (
        reports &&
        report.lastDay !== lastDayOf(report, window) &&
        concernsUs(report.lastDay)
      )
        change.follow.push({ obligationId: report.id, window, lastDay: lastDayOf(report, window) });
    } else if (report.waivedByPlatform && reports && window.lastDay >= today) {
      change.reopen.push({ obligationId: report.id, lastDay: lastDayOf(report, window) });
    }
  }
}

/** The window is gone: what is not yet due moves to the one in its place, with its draft, or is asked for no more. */
function moveAway(
  schedule: ScheduleToday,
  period: OpenedPeriod,
  held: Map<string, Set<string>>,
  change: Alignment,
): void {
  const candidates = schedule.windows.filter((window) => window.lastDay >= schedule.today);
  const successor = bestOverlap(period, candidates);
  const reporters = new Set(schedule.reporters);
  for (const report of period.reports) {
    if (!isUnanswered(report.state) || report.lastDay < schedule.today) continue;
    const holders = successor ? heldBy(held, successor) : new Set<string>();
    if (!successor || !reporters.has(report.agencyId) || holders.has(report.agencyId)) {
      change.waive.push(report.id);
    } else {
      holders.add(report.agencyId);
      change.follow.push({
        obligationId: report.id,
        window: successor,
        lastDay: lastDayOf(report, successor),
      });
    }
  }
}

function agenciesToAsk(
  schedule: ScheduleToday,
  window: Period,
  held: Map<string, Set<string>>,
): string[] {
  const { today, since, horizonDays } = schedule;
  const isTime = window.periodFrom <= today || window.lastDay <= addDays(today, horizonDays);
  if (!isTime || window.lastDay < since) return [];
  const wasOpened = schedule.opened.some((period) => isSameWindow(period, window));
  // A window of the past is opened when the worker was away then, never for agencies that came after it.
  if (wasOpened && window.lastDay < today) return [];
  const holders = heldBy(held, window);
  return schedule.reporters.filter((agencyId) => !holders.has(agencyId));
}

function heldBy(held: Map<string, Set<string>>, window: Window): Set<string> {
  const key = windowKey(window);
  const holders = held.get(key) ?? new Set();
  held.set(key, holders);
  return holders;
}

/** Time that was granted is kept: the later of the window's last day and the day granted. */
function lastDayOf(report: OwedReport, window: Period): CivilDate {
  const { extendedTo } = report;
  return extendedTo !== null && extendedTo > window.lastDay ? extendedTo : window.lastDay;
}

function isUnanswered(state: ObligationState): boolean {
  return state === 'open' || state === 'draft';
}
