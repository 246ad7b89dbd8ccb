import { redirect } from 'react-router';
import { load } from '#app/lib/load.ts';
import type { Route } from './+types/open-received';

/** A reminder names a report from below by its own id in this tenant; its page is named by who sent it. */
export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { tenantId, obligationId } = await api.received.findReceived.query({
      id: args.params.received,
    });
    return redirect(`/${args.params.tenant}/bao-cao-nhan-duoc/${tenantId}/${obligationId}`);
  });
}

/** OpenReceived is never shown; an address without a page would answer a mistake in JSON. */
export default function OpenReceived() {
  return null;
}
