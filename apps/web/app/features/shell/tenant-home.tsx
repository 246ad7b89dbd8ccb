import { redirect } from 'react-router';
import { load } from '#app/lib/load.ts';
import { requireSession } from '#app/lib/require-session.ts';
import { homePath } from './navigation.ts';
import { membershipIn } from './membership-in.ts';
import type { Route } from './+types/tenant-home';

/** A tenant's address leads to the page that the member's role works on; a coordinator's is the matrix of the plan in operation. */
export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const session = await requireSession(api, args.request);
    const { role } = membershipIn(session, args.params.tenant);
    const tenant = `/${args.params.tenant}`;
    if (role === 'coordinator') {
      const plans = await api.plans.listPlans.query();
      const running = plans.find((plan) => plan.status === 'active');
      if (running) return redirect(`${tenant}/ke-hoach/${running.id}/bao-cao`);
    }
    return redirect(`${tenant}/${homePath(role)}`);
  });
}

/** TenantHome is never shown; an address without a page would answer a mistake in JSON. */
export default function TenantHome() {
  return null;
}
