import { Card } from '@tiendo/ui';
import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/new-task-page';
import { readTaskForm } from './read-task-form.ts';
import { TaskForm } from './task-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'task:configure');
    return {
      agencies: await api.agencies.listAgencies.query({}),
      submissionId: randomUUID(),
    };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan } = args.params;
  return act(args, async ({ api, form }) => {
    const { id } = await api.tasks.createTask.mutate({
      ...readTaskForm(form),
      planId: plan,
      submissionId: form.text('submissionId'),
    });
    return redirect(`/${tenant}/ke-hoach/${plan}/nhiem-vu?da-luu=1#${id}`);
  });
}

export const meta = pageTitle('tasks.create_title');

/** NewTaskPage adds a task to a plan. */
export default function NewTaskPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { agencies, submissionId } = loaderData;
  return (
    <Card title={t('tasks.create_title')} id="them">
      <TaskForm
        task={{ title: '', detail: '', groupLabel: null, dueOn: null, agencies: [], submissionId }}
        agencies={agencies}
        actionData={actionData}
        back={`/${params.tenant}/ke-hoach/${params.plan}/nhiem-vu`}
      />
    </Card>
  );
}
