import { Card } from '@tiendo/ui';
import { redirect } from 'react-router';
import { SourceNote } from '#app/features/sources/source-note.tsx';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/edit-task-page';
import { readTaskForm } from './read-task-form.ts';
import { TaskForm } from './task-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'task:configure');
    const { task: id } = args.params;
    const [task, sources, listed] = await Promise.all([
      api.tasks.readTask.query({ id }),
      api.imports.readSources.query({ about: 'task', id }),
      api.agencies.listAgencies.query({ includeArchived: true }),
    ]);
    // An agency that was archived since keeps its part until it is taken away.
    const parts = new Set(task.agencies.map((agency) => agency.id));
    const agencies = listed.filter((agency) => !agency.archived || parts.has(agency.id));
    return { task, sources, agencies };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan, task } = args.params;
  return act(args, async ({ api, form }) => {
    await api.tasks.updateTask.mutate({
      ...readTaskForm(form),
      id: task,
      rowVersion: form.number('rowVersion'),
    });
    return redirect(`/${tenant}/ke-hoach/${plan}/nhiem-vu?da-luu=1#${task}`);
  });
}

export const meta = pageTitle('tasks.edit_title');

/** EditTaskPage changes a task's text, due date and agencies. */
export default function EditTaskPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { sources, ...form } = loaderData;
  return (
    <Card title={t('tasks.edit_title')} id="sua">
      <SourceNote about="task" id={params.task} sources={sources} />
      <TaskForm
        {...form}
        actionData={actionData}
        back={`/${params.tenant}/ke-hoach/${params.plan}/nhiem-vu`}
      />
    </Card>
  );
}
