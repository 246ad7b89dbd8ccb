import { vietnamDateOf } from '@tiendo/calendar';
import { AppError, assertThat, found, isAllowed, type Permission } from '@tiendo/contracts';
import type { Actor, ServiceContext } from '@tiendo/core';
import { initTRPC, type TRPCError } from '@trpc/server';
import type { RequestContext } from './context.ts';
import { errorData, toTrpcError } from './error-shape.ts';

/** ProcedureMeta says who may call a procedure; a test walks the router and fails on one without it. */
export interface ProcedureMeta {
  access: 'public' | 'signed-in' | 'operator' | Permission;
}

const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    errorFormatter: ({ shape, error }) => {
      const data = errorData(error);
      return {
        ...shape,
        message: data.errorCode,
        data: { ...shape.data, ...data, stack: undefined },
      };
    },
  });

export const { router } = t;

/** Services throw AppErrors; tRPC wraps them as internal errors, which this turns into the right status. */
const withAppErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && isAppError(result.error)) throw toTrpcError(result.error.cause);
  return result;
});

function isAppError(error: TRPCError): error is TRPCError & { cause: AppError } {
  return error.cause instanceof AppError;
}

const procedure = t.procedure.use(withAppErrors);

/** publicProcedure may be called by anybody. */
export const publicProcedure = procedure.meta({ access: 'public' });

/** signedInProcedure may be called by a person with a valid session, whatever tenant they are in. */
export const signedInProcedure = procedure
  .meta({ access: 'signed-in' })
  .use(async ({ ctx, next }) => {
    const signedIn = await ctx.signedIn();
    assertThat(signedIn, ctx.request.sessionToken ? 'session_expired' : 'unauthenticated');
    return next({ ctx: { account: signedIn } });
  });

/** operatorProcedure may be called by whoever runs the platform. It reaches no tenant's rows: the platform's own and the queue are all it is given. */
export const operatorProcedure = procedure
  .meta({ access: 'operator' })
  .use(async ({ ctx, next }) => {
    const signedIn = await ctx.signedIn();
    assertThat(signedIn, ctx.request.sessionToken ? 'session_expired' : 'unauthenticated');
    assertThat(signedIn.isOperator, 'forbidden');
    return next();
  });

/**
 * tenantProcedure is the only way to write a procedure that touches a tenant's rows: it finds the caller's membership in the tenant
 * named by the request, checks the permission, and opens that tenant's database alone. A tenant that the caller does not belong to is
 * answered like one that does not exist.
 */
export function tenantProcedure(permission: Permission) {
  return procedure.meta({ access: permission }).use(async ({ ctx, next }) => {
    const signedIn = await ctx.signedIn();
    assertThat(signedIn, ctx.request.sessionToken ? 'session_expired' : 'unauthenticated');
    const membership = found(
      signedIn.memberships.find((candidate) => candidate.tenant.slug === ctx.request.tenantSlug),
      'tenant_not_found',
    );
    assertThat(!membership.tenant.suspended, 'tenant_suspended');
    assertThat(isAllowed(membership.role, permission), 'forbidden');
    const actor: Actor = { ...membership, userId: signedIn.userId };
    const now = ctx.clock();
    return ctx.database.withTenant(membership.tenant.id, (db) => {
      const service: ServiceContext = { actor, db, now, today: vietnamDateOf(now.getTime()) };
      return next({ ctx: { service } });
    });
  });
}
