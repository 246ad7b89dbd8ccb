import { redirect } from 'react-router';
import { writeLanguage } from '#app/lib/cookies.ts';
import { safePath } from '#app/lib/safe-path.ts';
import { readForm } from '#app/lib/read-form.ts';
import type { Route } from './+types/language';

/** Keeps the reader's language and leads back to the page they were on. */
export async function action({ request }: Route.ActionArgs) {
  const form = await readForm(request);
  const lang = form.get('lang') === 'en' ? 'en' : 'vi';
  return redirect(safePath(form.get('back')), {
    headers: { 'Set-Cookie': await writeLanguage(lang) },
  });
}

export function loader() {
  return redirect('/');
}
