import { redirect } from 'react-router';
import { ConfirmArchive } from '#app/features/configuration/confirm-archive.tsx';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/archive-task-page';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'task:configure');
    return {
      task: await api.tasks.readTask.query({ id: args.params.task }),
    };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan, task } = args.params;
  return act(args, async ({ api, form }) => {
    const rowVersion = form.number('rowVersion');
    await api.tasks.archiveTask.mutate({ id: task, rowVersion, archived: true });
    return redirect(`/${tenant}/ke-hoach/${plan}/nhiem-vu?da-luu-tru=1`);
  });
}

export const meta = pageTitle('tasks.archive_title');

/** ArchiveTaskPage asks before a task leaves its plan, and says what follows. */
export default function ArchiveTaskPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { task } = loaderData;
  return (
    <ConfirmArchive
      name={task.title}
      rowVersion={task.rowVersion}
      back={`/${params.tenant}/ke-hoach/${params.plan}/nhiem-vu`}
      actionData={actionData}
      consequences={[
        t('tasks.archive_consequence_reminders'),
        t('tasks.archive_consequence_history'),
      ]}
    />
  );
}
