import { isAllowed, type Permission } from '@tiendo/contracts';
import { data } from 'react-router';
import { membershipIn } from '#app/features/shell/membership-in.ts';
import type { Api } from './backend.ts';
import type { PageProblem } from './load.ts';
import { requireSession } from './require-session.ts';

interface Args {
  request: Request;
  params: { tenant: string };
}

/** requireMay answers 403 for a page whose form the reader could not send, so that nobody fills it in for nothing. */
export async function requireMay(api: Api, args: Args, permission: Permission): Promise<void> {
  const session = await requireSession(api, args.request);
  const { role } = membershipIn(session, args.params.tenant);
  if (isAllowed(role, permission)) return;
  throw data({ code: 'forbidden', support: null } satisfies PageProblem, 403);
}
