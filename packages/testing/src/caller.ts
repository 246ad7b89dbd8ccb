import type { Actor } from '@tiendo/core';
import type { SignedIn } from '@tiendo/auth';
import type { CivilDate } from '@tiendo/contracts';
import { appRouter, createRequestContext, type BackendDeps } from '@tiendo/trpc';

/** makeCaller calls procedures as the actor, in the actor's tenant unless another is named, through the whole permission chain. */
export function makeCaller(
  deps: BackendDeps,
  actor: Actor,
  options: { tenantSlug?: string; today?: CivilDate } = {},
) {
  const clock = options.today ? () => new Date(`${options.today}T02:00:00Z`) : deps.clock;
  const context = createRequestContext(
    { ...deps, clock },
    { sessionToken: 'test', tenantSlug: options.tenantSlug ?? actor.tenant.slug, source: 'test' },
  );
  return appRouter.createCaller({ ...context, signedIn: () => Promise.resolve(signedInAs(actor)) });
}

function signedInAs(actor: Actor): SignedIn {
  const { userId, memberId, fullName, role, agencyId, tenant } = actor;
  return {
    userId,
    email: 'test@example.test',
    fullName,
    isOperator: false,
    memberships: [{ memberId, fullName, role, agencyId, tenant: { ...tenant, suspended: false } }],
    renewedUntil: null,
  };
}
