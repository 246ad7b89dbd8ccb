import { isAllowed, type Permission } from '@tiendo/contracts';
import { membershipIn } from '#app/features/shell/membership-in.ts';
import type { Api } from './backend.ts';
import { PageRefusal } from './page-refusal.ts';
import { requireSession } from './require-session.ts';

interface Args {
  request: Request;
  params: { tenant: string };
}

/** requireMay answers 403 for a page whose form the reader could not send, so that nobody fills it in for nothing. */
export async function requireMay(api: Api, args: Args, permission: Permission): Promise<void> {
  if (!(await readMay(api, args, permission))) throw new PageRefusal('forbidden');
}

/** readMay tells a loader whether the reader may do something in the tenant of the address. */
export async function readMay(api: Api, args: Args, permission: Permission): Promise<boolean> {
  const session = await requireSession(api, args.request);
  return isAllowed(membershipIn(session, args.params.tenant).role, permission);
}
