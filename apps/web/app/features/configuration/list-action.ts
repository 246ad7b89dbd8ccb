import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import type { Api } from '#app/lib/backend.ts';
import type { RouteArgs } from '#app/lib/load.ts';

interface ListWork {
  /** The list's own address, to come back to. */
  back: string;
  move(api: Api, input: { id: string; direction: 'up' | 'down' }): Promise<unknown>;
  restore(api: Api, input: { id: string; rowVersion: number; archived: false }): Promise<unknown>;
}

/** listAction is the action behind ListActs: it moves or restores one row and comes back to it. */
export function listAction(args: RouteArgs, work: ListWork) {
  return act(args, async ({ api, form }) => {
    const id = form.text('id');
    if (form.text('form') === 'restore') {
      await work.restore(api, { id, rowVersion: form.number('rowVersion'), archived: false });
      return redirect(`${work.back}?da-khoi-phuc=1#${id}`);
    }
    await work.move(api, { id, direction: form.text('direction') === 'down' ? 'down' : 'up' });
    return redirect(`${work.back}#${id}`);
  });
}
