import { addDays, planReminders } from '@tiendo/calendar';
import type { ReminderPolicy } from '@tiendo/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replan, type PlayedRow } from '../../test/play-ledger.ts';
import { sortDue } from './dispatch/dispatch-policy.ts';
import type { ReminderSubject } from './policy.ts';

const start = '2026-06-01';
const dayOf = (offset: number) => addDays(start, offset);

const policyArbitrary: fc.Arbitrary<ReminderPolicy> = fc.record({
  leadDays: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 5 }),
  overdueDays: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 4 }),
});

type Happening =
  | { kind: 'due'; day: number | null }
  | { kind: 'settle'; done: boolean }
  | { kind: 'people'; ids: string[] }
  | { kind: 'policy'; policy: ReminderPolicy }
  /** Days that go by: the worker runs on them, or it is down. */
  | { kind: 'days'; count: number; down: boolean };

const happeningArbitrary: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('due' as const),
    day: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
  }),
  fc.record({ kind: fc.constant('settle' as const), done: fc.boolean() }),
  fc.record({
    kind: fc.constant('people' as const),
    ids: fc.subarray(['a', 'b', 'c']),
  }),
  fc.record({ kind: fc.constant('policy' as const), policy: policyArbitrary }),
  fc.record({
    kind: fc.constant('days' as const),
    count: fc.integer({ min: 1, max: 9 }),
    down: fc.boolean(),
  }),
);

interface World {
  day: number;
  rows: PlayedRow[];
  subject: ReminderSubject;
  policy: ReminderPolicy;
  /** What went out: the day, and to whom. */
  sent: string[];
  faults: string[];
}

/** What the dispatcher does of a morning, with the same rule for what is said and what is not. */
function dispatch(world: World): void {
  const today = dayOf(world.day);
  const due = world.rows.filter((row) => row.state === 'planned' && row.sendOn <= today);
  const subjects = new Map([[world.subject.id, world.subject]]);
  const { say, settle } = sortDue(due, subjects, world.policy);
  const ends = new Map(settle.map((end) => [end.id, end]));
  const said = new Set(say.map((row) => row.id));
  world.rows = world.rows.map((row): PlayedRow => {
    const end = ends.get(row.id);
    if (end) return { ...row, state: end.state, reason: end.reason };
    return said.has(row.id) ? { ...row, state: 'sent' } : row;
  });
  for (const row of say) {
    const inVain =
      world.subject.settled !== null || !world.subject.recipientIds.includes(row.memberId);
    if (inVain) world.faults.push(`${row.rung} to ${row.memberId} on ${today} in vain`);
    const mail = [today, row.memberId].join(' ');
    if (world.sent.includes(mail)) world.faults.push(`${mail}: two rungs about one thing`);
    world.sent.push(mail);
  }
}

function live(world: World, happening: Happening): void {
  if (happening.kind === 'days') {
    for (let i = 0; i < happening.count; i += 1) {
      world.day += 1;
      if (happening.down) continue;
      world.rows = replan(world.rows, [world.subject], world.policy, dayOf(world.day));
      dispatch(world);
    }
    return;
  }
  const { subject } = world;
  if (happening.kind === 'due') {
    world.subject = { ...subject, lastDay: happening.day === null ? null : dayOf(happening.day) };
  } else if (happening.kind === 'settle') {
    world.subject = { ...subject, settled: happening.done ? 'done' : null };
  } else if (happening.kind === 'people') {
    world.subject = { ...subject, recipientIds: happening.ids };
  } else {
    world.policy = happening.policy;
  }
  world.rows = replan(world.rows, [world.subject], world.policy, dayOf(world.day));
}

test('whatever happens, each rung stands once in the ledger, is accounted for, and nothing goes out twice or in vain', () => {
  fc.assert(
    fc.property(
      policyArbitrary,
      fc.integer({ min: 0, max: 40 }),
      fc.array(happeningArbitrary, { maxLength: 25 }),
      (policy, due, happenings) => {
        const world: World = {
          day: 0,
          rows: [],
          policy,
          sent: [],
          faults: [],
          subject: {
            about: 'task',
            id: 't',
            lastDay: dayOf(due),
            settled: null,
            recipientIds: ['a'],
          },
        };
        live(world, { kind: 'policy', policy });
        for (const happening of happenings) {
          live(world, happening);
          expect([...world.faults, ...faultsOf(world)]).toEqual([]);
        }
      },
    ),
    { numRuns: 400 },
  );
});

/** What is wrong with the ledger: a row twice, an end without its reason, a rung unaccounted for, a reminder planned in vain. */
function faultsOf({ rows, subject, policy }: World): string[] {
  const faults: string[] = [];
  const keyOf = (row: Pick<PlayedRow, 'lastDay' | 'rung' | 'memberId'>) =>
    [row.lastDay, row.rung, row.memberId].join(' ');
  const held = new Set(rows.map(keyOf));
  if (held.size !== rows.length) faults.push('a row twice');
  for (const row of rows) {
    const mustHaveReason = row.state === 'skipped' || row.state === 'cancelled';
    if ((row.reason !== null) !== mustHaveReason) faults.push(`${keyOf(row)}: ${row.reason}`);
  }
  const { lastDay, settled, recipientIds } = subject;
  if (lastDay === null || settled !== null) {
    const vain = rows.filter((row) => row.state === 'planned').map(keyOf);
    return [...faults, ...vain.map((key) => `${key} planned in vain`)];
  }
  const rungs = planReminders({ lastDay, policy, today: start, done: false });
  const missing = recipientIds
    .flatMap((memberId) => rungs.map(({ rung }) => keyOf({ lastDay, rung, memberId })))
    .filter((key) => !held.has(key));
  return [...faults, ...missing.map((key) => `${key} missing`)];
}
