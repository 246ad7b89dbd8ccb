import { redirect } from 'react-router';
import type { Api } from './backend.ts';
import { signInPath } from './load.ts';

/** requireSession tells who is signed in; whoever is not goes to the sign-in page and comes back afterwards. */
export async function requireSession(api: Api, request: Request) {
  const session = await api.auth.readSession.query();
  if (session === null) throw redirect(signInPath(request));
  return session;
}
