import { randomUUID } from 'node:crypto';
import { createAuth } from '@tiendo/auth';
import type { FileStore } from '@tiendo/core/files';
import { errorStatus } from '@tiendo/contracts';
import {
  appSecret,
  makeActor,
  makeAgency,
  makeImport,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTask,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { callTRPCProcedure, TRPCError } from '@trpc/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { sampleOf } from '../test/sample-input.ts';
import { createRequestContext, type RequestContext } from './context.ts';
import { errorData } from './error-shape.ts';
import { appRouter } from './router.ts';

/** What people, programs and enemies put into a field that expects something else. */
const junk = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\u202efdp.exe',
  '😀'.repeat(50),
  '',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '9999-12-31',
  'không phải ngày',
  "' OR 1=1 --",
  'a'.repeat(300_000),
  '<script>alert(1)</script>',
  '%_\\',
  '__proto__',
  'constructor',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  -0,
  0.1,
  1e-7,
  2 ** 31,
  2 ** 53,
  1e308,
  5e-324,
  null,
  undefined,
  true,
  {},
  [],
  [[]],
  new Date(0),
  new Map(),
  () => 1,
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}') as unknown,
  Array.from({ length: 3_000 }, () => randomUUID()),
];

interface Found {
  path: string;
  type: 'query' | 'mutation' | 'subscription';
  schema: z.core.$ZodType | undefined;
}

const procedures: Found[] = Object.entries(appRouter._def.procedures).flatMap(([path, node]) =>
  walk(path, node),
);

function walk(path: string, node: unknown): Found[] {
  if (typeof node === 'function' && '_def' in node) {
    const { type, inputs } = node._def as { type: Found['type']; inputs: z.core.$ZodType[] };
    return [{ path, type, schema: inputs[0] }];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) => walk(`${path}.${name}`, child));
}

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

interface World {
  context: RequestContext;
  tenant: TestTenant;
  ids: Record<string, string>;
}

/** A tenant with one row of everything, and its administrator asking. */
async function makeWorld(): Promise<World> {
  const tenant = await makeTenant(db.database);
  const ids = await db.database.withTenant(tenant.id, async (scope) => {
    const agency = await makeAgency(scope);
    const plan = await makePlan(scope);
    const target = await makeTarget(scope, plan.id);
    const task = await makeTask(scope, plan.id, { agencies: [{ agencyId: agency.id }] });
    const schedule = await makeSchedule(scope, plan.id);
    const { tenantId } = scope;
    const period = await scope.period.create({
      data: {
        tenantId,
        scheduleId: schedule.id,
        periodFrom: new Date('2026-01-01'),
        periodTo: new Date('2026-06-30'),
        lastDay: new Date('2026-06-14'),
      },
    });
    const obligation = await scope.obligation.create({
      data: {
        tenantId,
        planId: plan.id,
        periodId: period.id,
        agencyId: agency.id,
        lastDay: period.lastDay,
      },
    });
    return {
      agency: agency.id,
      plan: plan.id,
      target: target.id,
      task: task.id,
      schedule: schedule.id,
      obligation: obligation.id,
    };
  });
  const actor = await makeActor(db.database, tenant, { agencyId: ids.agency });
  const heading = {
    agency: 'Sở Y tế',
    role: 'lead' as const,
    span: { start: 0, end: 2 },
    tasks: [],
  };
  const planImport = await makeImport(db.database, actor, { draft: { assignments: [heading] } });
  // The file of an import left waiting, freed again: one that a form may name.
  const { fileId } = await makeImport(db.database, actor, { read: false });
  const { memberId } = actor;
  const { item, browser } = await db.database.withTenant(tenant.id, async (scope) => {
    const mine = { tenantId: tenant.id };
    await scope.file.updateMany({ where: { ...mine, id: fileId }, data: { planImportId: null } });
    await scope.planImport.updateMany({ where: mine, data: { rowVersion: 0 } });
    const item = await scope.planImportItem.findFirst({ where: mine, select: { id: true } });
    const keys = { endpoint: 'https://push.example.test/p', p256dh: 'B', auth: 'A' };
    const browser = await scope.pushSubscription.create({ data: { ...mine, memberId, ...keys } });
    return { item, browser: browser.id };
  });
  const more = {
    member: actor.memberId,
    import: planImport.id,
    item: item?.id ?? '',
    file: fileId,
    browser,
    match: ids.agency,
  };
  return { context: contextOf(actor), tenant, ids: { ...ids, ...more } };
}

type Actor = Awaited<ReturnType<typeof makeActor>>;

function contextOf(actor: Actor): RequestContext {
  const auth = createAuth({
    platform: db.database.platform,
    appSecret,
    clock: () => new Date(),
    passwords: { hash: () => Promise.resolve('x'), verify: () => Promise.resolve(false) },
  });
  const deps = testDeps(db.database, { auth, files: memoryStore() });
  const request = { sessionToken: 'x', tenantSlug: actor.tenant.slug, source: randomUUID() };
  const { userId, email, fullName } = actor;
  const memberships = [{ ...actor, tenant: { ...actor.tenant, suspended: false } }];
  const signedIn = { userId, email, fullName, isOperator: false, memberships, renewedUntil: null };
  return { ...createRequestContext(deps, request), signedIn: () => Promise.resolve(signedIn) };
}

function memoryStore(): FileStore {
  const kept = new Map<string, Uint8Array>();
  return {
    put: (key, bytes) => Promise.resolve(void kept.set(key, bytes)),
    get: (key) => Promise.resolve(kept.get(key) ?? new Uint8Array()),
    remove: (key) => Promise.resolve(void kept.delete(key)),
    async *keysOlderThan() {},
  };
}

/** Answers the code of a refusal, or null for success. */
async function outcome(context: RequestContext, { path, type }: Found, input: unknown) {
  try {
    await callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx: context,
      getRawInput: () => Promise.resolve(input),
      signal: undefined,
      batchIndex: 0,
    });
    return null;
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    const { errorCode, httpStatus } = errorData(error);
    if (errorCode === 'internal') throw error.cause ?? error;
    if (httpStatus !== errorStatus[errorCode])
      throw new Error(`${errorCode} answered ${httpStatus}`);
    return errorCode;
  }
}

/** Every place of an input where something else could stand, the whole included. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || value instanceof FormData) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))];
}

function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((part, at) => (String(at) === key ? replaced(part, rest, by) : part));
  }
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, part]) => [
      name,
      name === key ? replaced(part, rest, by) : part,
    ]),
  );
}

/** All rows of a tenant that people can change. */
const rowsOf = ({ tenant }: World) =>
  db.inspect(
    `SELECT (SELECT json_agg(p ORDER BY id) FROM plan p WHERE tenant_id = $1) AS plans,
       (SELECT json_agg(t ORDER BY id) FROM task t WHERE tenant_id = $1) AS tasks,
       (SELECT json_agg(t ORDER BY id) FROM target t WHERE tenant_id = $1) AS targets,
       (SELECT json_agg(a ORDER BY id) FROM agency a WHERE tenant_id = $1) AS agencies,
       (SELECT json_agg(s ORDER BY id) FROM schedule s WHERE tenant_id = $1) AS schedules,
       (SELECT json_agg(m ORDER BY id) FROM member m WHERE tenant_id = $1) AS members,
       (SELECT json_agg(s ORDER BY id) FROM push_subscription s WHERE tenant_id = $1) AS browsers,
       (SELECT json_agg(i ORDER BY id) FROM plan_import i WHERE tenant_id = $1) AS imports,
       (SELECT json_agg(i ORDER BY id) FROM plan_import_item i WHERE tenant_id = $1) AS items,
       (SELECT json_agg(o ORDER BY id) FROM obligation o WHERE tenant_id = $1) AS obligations`,
    [tenant.id],
  );

/** What a procedure's field of this name wants the id of. */
function kindOf(path: string, field: string): string {
  const feature = path.split('.')[0]?.replace(/ies$/, 'y').replace(/s$/, '') ?? '';
  const isOfItems = /ImportItem/.test(path) && /^ids?$/.test(field);
  if (isOfItems || /Items?Ids?$|ItemId$/.test(field)) return 'item';
  if (path === 'notices.unsubscribePush') return 'browser';
  if (field === 'id') return feature === 'reporting' ? 'schedule' : feature;
  return field.replace(/Ids?$/, '').replace(/^(owner|reporter)A/, 'a');
}

const sampleFor = (world: World, { path, schema }: Found) =>
  schema && sampleOf(schema, { id: (field) => world.ids[kindOf(path, field)] ?? randomUUID() });

const asking = procedures.filter(({ schema }) => schema);

test('the inputs that are spoilt below are good ones', async () => {
  const outcomes = await Promise.all(
    asking.map(async (procedure) => {
      const { context, ...world } = await makeWorld();
      return outcome(context, procedure, sampleFor({ context, ...world }, procedure));
    }),
  );
  const taken = outcomes.filter((code) => code === null);
  expect(taken.length).toBeGreaterThan(asking.length / 2);
});

describe.each(asking)('$path', (procedure) => {
  test('whatever stands in a field, it is an answer and never a fault; another tenant is out of reach', async () => {
    const [own, foreign] = [await makeWorld(), await makeWorld()];
    const before = await rowsOf(foreign);
    const samples = [own, own, foreign].map((world) => sampleFor(world, procedure));
    const arbitrary = fc.record({
      sample: fc.constantFrom(...samples),
      at: fc.nat(),
      by: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...junk) }, fc.anything()),
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ sample, at, by }) => {
        const places = placesOf(sample);
        const input = replaced(sample, places[at % places.length] ?? [], by);
        await outcome(own.context, procedure, input);
      }),
      { numRuns: 50 },
    );
    await outcome(own.context, procedure, samples[2]);
    expect(await rowsOf(foreign)).toEqual(before);
  });
});
