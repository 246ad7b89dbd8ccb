import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { clearedSessionCookie } from '#app/lib/cookies.ts';
import type { Route } from './+types/sign-out';

/** Ends the session and takes its cookie out of the browser. */
export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, backend }) => {
    await api.auth.signOut.mutate();
    return redirect('/dang-nhap?da-dang-xuat=1', {
      headers: { 'Set-Cookie': clearedSessionCookie(backend.settings.secureCookies) },
    });
  });
}

export function loader() {
  return redirect('/');
}

/** SignOut is never shown; an address without a page would answer a mistake in JSON. */
export default function SignOut() {
  return null;
}
