import { redirect } from 'react-router';
import { load } from '#app/lib/load.ts';
import { requireSession } from '#app/lib/require-session.ts';
import type { Route } from './+types/home';

/** The root address leads to the person's own tenant, or to the choice between several. */
export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { memberships } = await requireSession(api, args.request);
    const [first, second] = memberships;
    if (first && !second) return redirect(`/${first.tenant.slug}`);
    return redirect('/don-vi');
  });
}

/** Home is never shown; an address without a page would answer a mistake in JSON. */
export default function Home() {
  return null;
}
