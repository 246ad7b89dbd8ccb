import { addDays, ladderOfRung } from '@tiendo/calendar';
import {
  AudienceSchema,
  ChannelSchema,
  type Channel,
  type ReminderPolicy,
} from '@tiendo/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSubject } from '../../test/ladders.ts';
import { replan, type PlayedRow } from '../../test/play-ledger.ts';
import { occasionOf, sortDue, type DueRow } from './dispatch/dispatch-policy.ts';
import { wantedRows, whyNeedless } from './policy.ts';
import { standInFor } from './stand-in.ts';
import type { Recipient, ReminderKey, ReminderSubject } from './subject.ts';

const start = '2026-06-01';
const dayOf = (offset: number) => addDays(start, offset);

const tellArbitrary = fc.subarray(AudienceSchema.options, { minLength: 1 });
const policyArbitrary: fc.Arbitrary<ReminderPolicy> = fc.record({
  rungs: fc
    .uniqueArray(fc.record({ days: fc.integer({ min: -20, max: 20 }), tell: tellArbitrary }), {
      maxLength: 7,
      selector: (rung) => rung.days,
    })
    .map((rungs) => rungs.toSorted((a, b) => a.days - b.days)),
  weekly: fc.option(fc.record({ tell: tellArbitrary, times: fc.integer({ min: 1, max: 4 }) }), {
    nil: null,
  }),
  channels: fc.shuffledSubarray(ChannelSchema.options, { minLength: 1 }),
  onWorkingDays: fc.boolean(),
  sendFrom: fc.constant('08:00'),
  sendTo: fc.constant('18:00'),
  approverAfterDays: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
  digest: fc.boolean(),
});

/** A holiday in every month and a worked Saturday: days move off, and back. */
const calendar = { holidays: ['2026-06-15', '2026-07-20'], workingSaturdays: ['2026-06-20'] };

const recipientsArbitrary: fc.Arbitrary<Recipient[]> = fc.uniqueArray(
  fc.record({
    memberId: fc.constantFrom('a', 'b', 'c', 'd'),
    audience: fc.constantFrom(...AudienceSchema.options, 'approver' as const),
    agencyId: fc.constantFrom('x', 'y'),
    reach: fc.record({ email: fc.boolean(), phone: fc.boolean(), push: fc.boolean() }),
    muted: fc.subarray(['digest', 'escalation']),
  }),
  { maxLength: 4, selector: (person) => person.memberId },
);

type Happening =
  | { kind: 'due'; day: number | null }
  | { kind: 'settle'; done: boolean }
  | { kind: 'people'; recipients: Recipient[] }
  | { kind: 'waiting'; since: number | null }
  | { kind: 'digest'; wanted: boolean }
  | { kind: 'return'; since: number | null }
  /** What the gateways answer from now on. */
  | { kind: 'gateway'; failing: Channel[] }
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
    recipients: recipientsArbitrary,
  }),
  fc.record({
    kind: fc.constant('waiting' as const),
    since: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  }),
  fc.record({ kind: fc.constant('digest' as const), wanted: fc.boolean() }),
  fc.record({
    kind: fc.constant('return' as const),
    since: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  }),
  fc.record({
    kind: fc.constant('gateway' as const),
    failing: fc.subarray(['email', 'push', 'zns', 'sms'] as const),
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
  /** The day of the last planning: while the worker is down, nothing is planned. */
  plannedOn: number;
  rows: PlayedRow[];
  subject: ReminderSubject;
  policy: ReminderPolicy;
  failing: readonly Channel[];
  /** What went out: the day, to whom, by which channel. */
  sent: string[];
  faults: string[];
}

const settingIn = (world: World) => ({ policy: world.policy, calendar, today: dayOf(world.day) });

/** What the dispatcher does of a morning, with its own rules for what is said, what is not, and what takes the place of what failed. */
function dispatch(world: World): void {
  const setting = settingIn(world);
  const due = world.rows.filter((row) => row.state === 'planned' && row.sendOn <= setting.today);
  const { say, settle } = sortDue(due, new Map([[world.subject.id, world.subject]]), setting);
  const ends = new Map<string, Pick<PlayedRow, 'state' | 'reason'>>(
    settle.map(({ id, state, reason }) => [id, { state, reason }]),
  );
  for (const row of say) {
    const failed = world.failing.includes(row.channel);
    ends.set(
      row.id,
      failed ? { state: 'failed', reason: 'rejected' } : { state: 'sent', reason: null },
    );
    if (failed) standIn(world, row);
    else note(world, row);
  }
  world.rows = world.rows.map((row) => ({ ...row, ...ends.get(row.id) }));
}

function standIn(world: World, row: DueRow): void {
  for (const stand of standInFor(row, world.subject, settingIn(world))) {
    const isNew = !world.rows.some((held) => keyOf(held) === keyOf(stand));
    if (isNew) world.rows.push({ ...stand, id: `stand-in-${world.rows.length}` });
  }
}

function note(world: World, row: DueRow): void {
  const { subject, sent, faults } = world;
  const today = dayOf(world.day);
  const isDue = ladderOfRung(row.rung) === 'due';
  const isHere = subject.recipients.some(({ memberId }) => memberId === row.memberId);
  if ((isDue && subject.settled !== null) || !isHere) {
    faults.push(`${row.rung} to ${row.memberId} on ${today} in vain`);
  }
  const mail = [today, row.memberId, row.channel, occasionOf(row)].join(' ');
  if (sent.includes(mail)) faults.push(`${mail}: two rungs about one thing`);
  sent.push(mail);
}

function live(world: World, happening: Happening): void {
  if (happening.kind === 'days') {
    for (let i = 0; i < happening.count; i += 1) {
      world.day += 1;
      if (happening.down) continue;
      plan(world);
      dispatch(world);
    }
    return;
  }
  change(world, happening);
  plan(world);
}

function plan(world: World): void {
  world.rows = replan(world.rows, [world.subject], settingIn(world));
  world.plannedOn = world.day;
}

function change(world: World, happening: Exclude<Happening, { kind: 'days' }>): void {
  const { subject } = world;
  const at = (day: number | null) => (day === null ? null : dayOf(day));
  if (happening.kind === 'due') world.subject = { ...subject, lastDay: at(happening.day) };
  if (happening.kind === 'settle')
    world.subject = { ...subject, settled: happening.done ? 'done' : null };
  if (happening.kind === 'people') world.subject = { ...subject, recipients: happening.recipients };
  if (happening.kind === 'waiting')
    world.subject = { ...subject, waitingSince: at(happening.since) };
  if (happening.kind === 'return') {
    const on = at(happening.since);
    world.subject = { ...subject, returned: on === null ? null : { rung: `returned-${on}`, on } };
  }
  if (happening.kind === 'digest')
    world.subject = { ...subject, digestUntil: happening.wanted ? '2026-12-31' : null };
  if (happening.kind === 'policy') world.policy = happening.policy;
  if (happening.kind === 'gateway') world.failing = happening.failing;
}

test('whatever happens, each rung stands once in the ledger for a person and channel, is accounted for, and nothing goes out twice or in vain', () => {
  fc.assert(
    fc.property(
      policyArbitrary,
      recipientsArbitrary,
      fc.integer({ min: 0, max: 40 }),
      fc.array(happeningArbitrary, { maxLength: 25 }),
      (policy, recipients, due, happenings) => {
        const world: World = {
          day: 0,
          plannedOn: 0,
          rows: [],
          policy,
          failing: [],
          sent: [],
          faults: [],
          subject: makeSubject({ lastDay: dayOf(due), recipients }),
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
function faultsOf(world: World): string[] {
  const { rows, subject } = world;
  const setting = settingIn({ ...world, day: world.plannedOn });
  const faults: string[] = [];
  const held = new Set(rows.map(keyOf));
  if (held.size !== rows.length) faults.push('a row twice');
  for (const row of rows) {
    const mustHaveReason = ['skipped', 'cancelled', 'failed'].includes(row.state);
    if ((row.reason !== null) !== mustHaveReason) faults.push(`${keyOf(row)}: ${row.reason}`);
    if (row.state !== 'planned') continue;
    const reason = whyNeedless(row, subject, setting);
    if (reason !== null) faults.push(`${keyOf(row)} planned in vain: ${reason}`);
  }
  const missing = wantedRows(subject, setting).filter((row) => !held.has(keyOf(row)));
  return [...faults, ...missing.map((row) => `${keyOf(row)} missing`)];
}

function keyOf(row: ReminderKey): string {
  return [row.lastDay, row.rung, row.memberId, row.channel].join(' ');
}
