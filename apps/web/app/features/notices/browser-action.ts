import type { Api } from '#app/lib/backend.ts';
import type { FormReader } from '#app/lib/form-reader.ts';

/** browserForms are the names of the forms about browsers, and which flag the page's address bears after each. */
const flags = new Map([
  ['push', 'da-bat'],
  ['browser', 'da-tat'],
]);

/** browserAction does what a form of BrowsersSection asks for and gives the flag for the page's address; null for any other form. */
export async function browserAction(api: Api, form: FormReader): Promise<string | null> {
  const name = form.text('form');
  if (name === 'push') {
    const keys = { p256dh: form.text('p256dh'), auth: form.text('auth') };
    await api.notices.subscribePush.mutate({ endpoint: form.text('endpoint'), keys });
  }
  if (name === 'browser') await api.notices.unsubscribePush.mutate({ id: form.text('id') });
  return flags.get(name) ?? null;
}
