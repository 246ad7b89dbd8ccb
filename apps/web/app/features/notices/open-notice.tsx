import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { subjectPath } from './notice-text.ts';
import type { Route } from './+types/open-notice';

/**
 * A notice's address leads to what it is about. Asking for it changes nothing: browsers fetch links ahead and programs follow them in mails, and
 * neither has read anything. Only the form of the list marks the notice as read on the way.
 */
export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { subjects } = await api.notices.readNotice.query({ id: args.params.notice });
    return redirect(pathOf(args.params.tenant, subjects, null));
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const { id, subjects } = await api.notices.readNotice.query({ id: args.params.notice });
    await api.notices.markRead.mutate({ ids: [id] });
    return redirect(pathOf(args.params.tenant, subjects, form.text('den')));
  });
}

type Subject = Parameters<typeof subjectPath>[1];

/** Only what the notice is about is led to; an address from the form would lead anywhere. */
function pathOf(tenant: string, subjects: readonly Subject[], wanted: string | null): string {
  const subject = subjects.find(({ id }) => id === wanted) ?? subjects[0];
  return subject ? subjectPath(tenant, subject) : `/${tenant}/thong-bao`;
}

/** OpenNotice is never shown; an address without a page would answer a mistake in JSON. */
export default function OpenNotice() {
  return null;
}
