import { DataTable, DueDate, EmptyState, dueTone } from '@tiendo/ui';
import { useParams } from 'react-router';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';

type Task = Outputs['tasks']['listTasks']['rows'][number];

/** DeadlineList shows a few tasks by what falls due first, with who leads each. */
export function DeadlineList(props: { readonly tasks: readonly Task[]; readonly empty: string }) {
  const { t, formatDeadline, formatDistance, today } = useText();
  const { tenant } = useParams();
  return (
    <DataTable
      caption={t('tasks.title')}
      rows={props.tasks}
      rowKey={(task) => task.id}
      empty={<EmptyState title={props.empty} icon="done" />}
      columns={[
        {
          key: 'title',
          header: t('tasks.task'),
          cell: (task) => <a href={`/${tenant}/nhiem-vu/${task.id}`}>{task.title}</a>,
        },
        {
          key: 'agency',
          header: t('common.agency'),
          cell: (task) =>
            task.agencies
              .filter((agency) => agency.responsible)
              .map((agency) => agency.name)
              .join(', '),
        },
        {
          key: 'due',
          header: t('common.due'),
          nowrap: true,
          cell: ({ dueOn }) =>
            dueOn === null ? (
              t('common.no_due')
            ) : (
              <DueDate
                dueOn={dueOn}
                deadline={formatDeadline(dueOn)}
                distance={formatDistance(dueOn, today)}
                tone={dueTone(dueOn, today)}
              />
            ),
        },
      ]}
    />
  );
}
