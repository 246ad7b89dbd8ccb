import { addDays, isReminderDay, planReminders, type LadderSetting } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';
import { occasionOf, sortDue, type DueRow } from '../dispatch/dispatch-policy.ts';
import { diffLedger, type LedgerRow } from '../policy.ts';
import { isReachable } from '../recipients.ts';
import { ownersOf } from '../people.ts';
import { openWindows } from './open-windows.ts';
import { hasDigest } from './has-digest.ts';
import type { SimulatedPerson, SimulatedReminder, SimulatedWork, World } from './world.ts';

/** SimulationOptions: the first and last virtual day; on the days of the outage nothing plans and nothing sends. */
export interface SimulationOptions {
  from: CivilDate;
  to: CivilDate;
  outage?: { from: CivilDate; to: CivilDate } | undefined;
}

interface Row extends LedgerRow {
  reason: string | null;
}

/** What a simulation keeps while days go by. */
interface Run {
  world: World;
  works: Map<string, SimulatedWork>;
  people: ReadonlyMap<string, SimulatedPerson>;
  ledger: Map<string, Row[]>;
  /** Rows that are planned, by the day on which they fall due. */
  due: Map<CivilDate, Set<Row>>;
  printed: SimulatedReminder[];
  setting: LadderSetting;
  lastId: number;
}

/**
 * simulateReminders plays the tenant's ledger over virtual days, as if nobody did anything meanwhile: windows open on their days, the planner plans
 * and the dispatcher decides by the very functions that they use in earnest. Every row whose day has come is given, once, with what became of it.
 */
export function simulateReminders(world: World, options: SimulationOptions): SimulatedReminder[] {
  const run: Run = {
    world,
    works: new Map(),
    people: new Map(world.people.map((person) => [person.memberId, person])),
    ledger: Map.groupBy(
      world.ledger.map((row): Row => ({ ...row, reason: null })),
      (row) => row.subjectId,
    ),
    due: new Map(),
    printed: [],
    setting: { ...world.setting, today: options.from },
    lastId: 0,
  };
  for (let today = options.from; today <= options.to; today = addDays(today, 1)) {
    if (options.outage && options.outage.from <= today && today <= options.outage.to) continue;
    run.setting = { ...world.setting, today };
    planDay(run);
    if (isReminderDay(run.setting)) dispatchDay(run);
  }
  return run.printed.filter(({ date }) => date <= options.to).toSorted(inOrder);
}

/** What the nightly planning does: new work, and work that has a rung due, whose ladder may go on. */
function planDay(run: Run): void {
  const { world, setting } = run;
  const isFirst = run.works.size === 0;
  const fresh = openWindows(world, setting.today);
  const again = isFirst
    ? world.works
    : [...run.works.values()].filter(({ subject }) => subject.digestUntil !== null);
  for (const work of [...again, ...fresh]) replan(run, work);
  for (const [, rows] of dueUntil(run)) {
    const ids = new Set([...rows].map((row) => row.subjectId));
    for (const id of ids) {
      const work = run.works.get(id);
      if (work) replan(run, work);
    }
  }
}

function replan(run: Run, work: SimulatedWork): void {
  const { subject } = work;
  const isNew = !run.works.has(subject.id);
  run.works.set(subject.id, work);
  const rows = run.ledger.get(subject.id) ?? [];
  const changes = diffLedger(rows, [subject], run.setting);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { id, reason } of changes.cancel) {
    const row = byId.get(id);
    if (!row) continue;
    run.due.get(row.sendOn)?.delete(row);
    settle(run, row, 'cancelled', reason);
  }
  for (const wish of changes.insert) {
    run.lastId += 1;
    const row: Row = { ...wish, id: String(run.lastId) };
    rows.push(row);
    if (row.state === 'planned') note(run, row);
    else print(run, row, { outcome: 'skipped', reason: row.reason, message: null });
  }
  run.ledger.set(subject.id, rows);
  if (isNew) printNoContact(run, work);
}

function note(run: Run, row: Row): void {
  const day = run.due.get(row.sendOn) ?? new Set();
  run.due.set(row.sendOn, day.add(row));
}

function dueUntil({ due, setting }: Run): [CivilDate, Set<Row>][] {
  return [...due].filter(([day]) => day <= setting.today);
}

/** What the dispatcher does of a morning: what is due is sorted by what is true now, and one message a person and channel carries it. */
function dispatchDay(run: Run): void {
  const { setting, world } = run;
  const rows = dueUntil(run).flatMap(([day, due]) => {
    run.due.delete(day);
    return [...due];
  });
  if (world.setting.paused) {
    for (const row of rows) settle(run, row, 'skipped', 'paused');
    return;
  }
  const subjects = new Map([...run.works].map(([id, { subject }]) => [id, subject]));
  const { say, settle: ends } = sortDue(rows, subjects, setting);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const end of ends) {
    const row = byId.get(end.id);
    if (row) settle(run, row, end.state === 'skipped' ? 'skipped' : 'cancelled', end.reason);
  }
  for (const said of say) sayOne(run, said, byId);
}

function sayOne(run: Run, said: DueRow, byId: ReadonlyMap<string, Row>): void {
  const row = byId.get(said.id);
  if (!row) return;
  const { setting, world } = run;
  if (
    row.about === 'plan' &&
    !hasDigest(row.subjectId, [...run.works.values()], world, setting.today)
  ) {
    return settle(run, row, 'skipped', 'nothing_owed');
  }
  row.state = 'sent';
  const person = run.people.get(row.memberId);
  const day = `${setting.today} ${row.channel} ${person?.email ?? row.memberId}`;
  const occasion = occasionOf(row);
  const message = occasion === '' ? day : `${day} ${occasion}`;
  print(run, row, { outcome: 'sent', reason: null, message });
}

function settle(run: Run, row: Row, outcome: 'skipped' | 'cancelled', reason: string): void {
  row.state = outcome;
  row.reason = reason;
  print(run, row, { outcome, reason, message: null });
}

type End = Pick<SimulatedReminder, 'outcome' | 'reason' | 'message'>;

function print(run: Run, row: Row, end: End): void {
  const { setting } = run;
  const work = run.works.get(row.subjectId);
  const person = run.people.get(row.memberId);
  if (!work) return;
  const audience = work.subject.recipients.find(
    ({ memberId }) => memberId === row.memberId,
  )?.audience;
  run.printed.push({
    date: setting.today,
    time: setting.policy.sendFrom,
    recipient: person?.email ?? row.memberId,
    role: audience ?? person?.role ?? '',
    channel: row.channel,
    about: work.about,
    rung: row.rung,
    lastDay: row.lastDay,
    ...end,
  });
}

/** An agency that nobody could be told of stands in the ledger as well, rung by rung: silence is what must be seen. */
function printNoContact(run: Run, { subject, about, agencyIds }: SimulatedWork): void {
  const { world, setting } = run;
  const { lastDay } = subject;
  if (lastDay === null || subject.settled !== null) return;
  for (const agencyId of agencyIds) {
    const own = ownersOf([agencyId], world.people).filter(
      ({ audience }) => audience === 'officer' || audience === 'head',
    );
    if (own.some(isReachable)) continue;
    for (const { rung, sendOn, tell } of planReminders(lastDay, setting)) {
      if (sendOn < setting.today || !(tell.includes('officer') || tell.includes('head'))) continue;
      run.printed.push({
        date: sendOn,
        time: setting.policy.sendFrom,
        recipient: world.agencyNames.get(agencyId) ?? agencyId,
        role: 'officer',
        channel: null,
        about,
        rung,
        lastDay,
        outcome: 'no_contact',
        reason: null,
        message: null,
      });
    }
  }
}

function inOrder(a: SimulatedReminder, b: SimulatedReminder): number {
  const key = (row: SimulatedReminder) =>
    [
      row.date,
      row.time,
      row.recipient,
      row.channel ?? '',
      row.lastDay,
      row.about.id,
      row.rung,
    ].join('|');
  const [one, other] = [key(a), key(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
