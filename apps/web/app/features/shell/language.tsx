import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { writeLanguage } from '#app/lib/cookies.ts';
import { safePath } from '#app/lib/safe-path.ts';
import type { Route } from './+types/language';

/** Keeps the reader's language and leads back to the page they were on. */
export function action(args: Route.ActionArgs) {
  return act(args, async ({ form }) => {
    const lang = form.text('lang') === 'en' ? 'en' : 'vi';
    return redirect(safePath(form.text('back')), {
      headers: { 'Set-Cookie': await writeLanguage(lang) },
    });
  });
}

export function loader() {
  return redirect('/');
}

/** Language is never shown; an address without a page would answer a mistake in JSON. */
export default function Language() {
  return null;
}
