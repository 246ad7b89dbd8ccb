import { permissionTable, RoleSchema, isAllowed, type Permission } from '@tiendo/contracts';
import type { Actor } from '@tiendo/core';
import {
  failureOf,
  makeActor,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { callTRPCProcedure } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRequestContext } from './context.ts';
import { appRouter } from './router.ts';
import type { ProcedureMeta } from './trpc.ts';

/** Every procedure of the router, found by walking it: nothing here is a list kept by hand. */
const procedures = Object.entries(appRouter._def.procedures).flatMap(([path, procedure]) =>
  walk(path, procedure),
);

interface Found {
  path: string;
  type: 'query' | 'mutation' | 'subscription';
  access: ProcedureMeta['access'] | undefined;
}

function walk(path: string, node: unknown): Found[] {
  if (typeof node === 'function' && '_def' in node) {
    const { type, meta } = node._def as { type: Found['type']; meta?: ProcedureMeta };
    return [{ path, type, access: meta?.access }];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) => walk(`${path}.${name}`, child));
}

const isPermission = (access: string | undefined): access is Permission =>
  access !== undefined && Object.hasOwn(permissionTable, access);
const ofTenant = procedures.filter(({ access }) => isPermission(access));

let db: TestDatabase;
let tenant: TestTenant;
let stranger: Actor;
beforeAll(async () => {
  db = await openTestDatabase();
  tenant = await makeTenant(db.database);
  stranger = await makeActor(db.database, await makeTenant(db.database), { role: 'admin' });
});
afterAll(() => db.close());

/** Calls a procedure without any input: who may call is decided before what is asked is looked at. */
function call(
  { path, type }: Found,
  who: { actor: Actor | null; token: string | null; slug: string | null },
) {
  const context = createRequestContext(testDeps(db.database), {
    sessionToken: who.token,
    tenantSlug: who.slug,
    source: 'test',
  });
  const { actor } = who;
  const signedIn = async () =>
    actor && {
      userId: actor.userId,
      email: 'test@example.test',
      fullName: actor.fullName,
      isOperator: false,
      memberships: [{ ...actor, tenant: { ...actor.tenant, suspended: false } }],
      renewedUntil: null,
    };
  return failureOf(
    callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx: { ...context, signedIn },
      getRawInput: () => Promise.resolve(undefined),
      signal: undefined,
      batchIndex: 0,
    }),
  );
}

describe('the router', () => {
  test('is found whole', () => {
    expect(procedures.length).toBeGreaterThan(40);
    expect(procedures.map(({ path }) => path)).toContain('tasks.listMyWork');
  });

  test('every procedure says who may call it, and is named verb-noun in a feature', () => {
    const silent = procedures.filter(
      ({ access }) =>
        access !== 'public' &&
        access !== 'signed-in' &&
        access !== 'operator' &&
        !isPermission(access),
    );
    expect(silent).toEqual([]);
    const misnamed = procedures.filter(({ path }) => !/^[a-z]+\.[a-z]+[A-Z][A-Za-z]*$/.test(path));
    expect(
      misnamed.map(({ path }) => path).filter((path) => !/^auth\.sign(In|Out)/.test(path)),
    ).toEqual([]);
  });

  test('what is public is the door to accounts, links whose last part is their right, and counts by ticket', () => {
    const open = procedures.filter(({ access }) => access === 'public').map(({ path }) => path);
    expect(open.filter((path) => !path.startsWith('auth.'))).toEqual([
      'calendars.readFeed',
      'members.readMuteLink',
      'members.muteByLink',
      'notices.countWatched',
    ]);
  });

  test('every permission is asked for by some procedure', () => {
    const asked = new Set(ofTenant.map(({ access }) => access));
    const unused = Object.keys(permissionTable).filter(
      (permission) => isPermission(permission) && !asked.has(permission),
    );
    expect(unused).toEqual([]);
  });
});

describe.each(ofTenant)('$path', (procedure) => {
  test('answers tenant_not_found to a member of another tenant, and to one who names none', async () => {
    for (const slug of [tenant.slug, 'khong-co-don-vi-nay', null]) {
      expect(await call(procedure, { actor: stranger, token: 'x', slug })).toMatchObject({
        errorCode: 'tenant_not_found',
        httpStatus: 404,
      });
    }
  });

  test('answers unauthenticated without a session, session_expired with a dead one', async () => {
    const { slug } = tenant;
    expect(await call(procedure, { actor: null, token: null, slug })).toMatchObject({
      errorCode: 'unauthenticated',
      httpStatus: 401,
    });
    expect(await call(procedure, { actor: null, token: 'dead', slug })).toMatchObject({
      errorCode: 'session_expired',
      httpStatus: 401,
    });
  });

  test('answers forbidden to every role without its permission', async () => {
    const { access } = procedure;
    if (!isPermission(access)) throw new Error('not a permission');
    const roles = RoleSchema.options.filter((role) => !isAllowed(role, access));
    for (const role of roles) {
      const actor = { ...stranger, role };
      expect(await call(procedure, { actor, token: 'x', slug: actor.tenant.slug })).toMatchObject({
        errorCode: 'forbidden',
        httpStatus: 403,
      });
    }
    expect(roles.length).toBeLessThan(RoleSchema.options.length);
  });
});

describe.each(procedures.filter(({ access }) => access === 'operator'))('$path', (procedure) => {
  test('answers unauthenticated without a session, forbidden to an administrator', async () => {
    expect(await call(procedure, { actor: null, token: null, slug: null })).toMatchObject({
      errorCode: 'unauthenticated',
    });
    expect(await call(procedure, { actor: stranger, token: 'x', slug: null })).toMatchObject({
      errorCode: 'forbidden',
    });
  });
});

describe.each(procedures.filter(({ access }) => access === 'signed-in'))('$path', (procedure) => {
  test('answers unauthenticated without a session', async () => {
    expect(await call(procedure, { actor: null, token: null, slug: null })).toMatchObject({
      errorCode: 'unauthenticated',
    });
  });
});
