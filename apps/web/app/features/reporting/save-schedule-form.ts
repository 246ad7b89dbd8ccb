import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import type { Api } from '#app/lib/backend.ts';
import type { FormReader } from '#app/lib/form-reader.ts';
import { keepForm } from '#app/lib/keep-form.ts';
import type { RouteArgs } from '#app/lib/load.ts';
import { readScheduleForm } from './read-schedule-form.ts';

/**
 * saveScheduleForm is the action behind ScheduleForm: the button "preview" only shows the periods that the rule would have, any other
 * saves it by `save`, which gives the rule's id.
 */
export function saveScheduleForm(
  args: RouteArgs & { params: { tenant: string; plan: string } },
  save: (api: Api, form: FormReader) => Promise<string>,
) {
  const { tenant, plan } = args.params;
  return act(args, async ({ api, form }) => {
    if (form.text('intent') === 'preview') {
      const { kind, rule } = readScheduleForm(form);
      const periods =
        rule === null ? null : await api.reporting.previewSchedule.query({ planId: plan, rule });
      return { ...keepForm(form), preview: { kind, periods } };
    }
    const id = await save(api, form);
    return redirect(`/${tenant}/ke-hoach/${plan}/che-do-bao-cao?da-luu=1#${id}`);
  });
}
