import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import type { Route } from './+types/reminders-page';
import { readPolicyForm } from './policy-form.tsx';

/** remindersAction does what the forms of the page ask for: a new policy, a pause, or its end. */
export function remindersAction(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const rowVersion = () => form.number('rowVersion');
    if (form.text('form') === 'pause') {
      const because = form.text('because');
      await api.reminders.pauseReminders.mutate({ because, rowVersion: rowVersion() });
    } else if (form.text('form') === 'resume') {
      await api.reminders.resumeReminders.mutate({ rowVersion: rowVersion() });
    } else {
      await api.reminders.updatePolicy.mutate(readPolicyForm(form));
    }
    return redirect(`/${args.params.tenant}/thiet-lap/nhac-viec?da-luu=1`);
  });
}
