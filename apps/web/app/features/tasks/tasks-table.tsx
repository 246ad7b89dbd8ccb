import {
  DataTable,
  DueDate,
  ProgressBar,
  StateBadge,
  dueTone,
  taskStandingTone,
  taskStatusTone,
  type Column,
} from '@tiendo/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { SourceLink } from '#app/features/sources/source-link.tsx';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';

/** Task is a task in a plan's list. */
export type Task = Outputs['tasks']['listTasks']['rows'][number];

/** TasksTable shows tasks with their agencies, due date and where they stand; what is late has a red edge. */
export function TasksTable(props: {
  readonly tasks: readonly Task[];
  readonly empty: ReactNode;
  readonly acts?: (task: Task) => ReactNode;
}) {
  const { t } = useText();
  const { tenant } = useParams();
  const { tasks, empty, acts } = props;
  const actions: Column<Task>[] = acts
    ? [{ key: 'acts', header: t('common.actions'), shrink: true, cell: acts }]
    : [];
  return (
    <DataTable
      caption={t('tasks.title')}
      rows={tasks}
      rowKey={(task) => task.id}
      rowId={(task) => task.id}
      rowTone={(task) => (task.standing === 'overdue' ? 'danger' : undefined)}
      empty={empty}
      columns={[
        {
          key: 'title',
          header: t('tasks.task'),
          cell: (task) => (
            <>
              <a href={`/${tenant}/nhiem-vu/${task.id}`}>{task.title}</a>
              {task.groupLabel !== null && <span className="sub-line">{task.groupLabel}</span>}
              {task.sourced && (
                <span className="sub-line">
                  <SourceLink about="task" id={task.id} name={task.title} />
                </span>
              )}
            </>
          ),
        },
        { key: 'agencies', header: t('tasks.agencies'), cell: (task) => <Agencies task={task} /> },
        { key: 'due', header: t('common.due'), nowrap: true, cell: (task) => <Due task={task} /> },
        { key: 'state', header: t('common.status'), cell: (task) => <State task={task} /> },
        ...actions,
      ]}
    />
  );
}

function Agencies({ task }: { readonly task: Task }) {
  const { t } = useText();
  const parts = (['lead', 'coordinate', 'requested'] as const)
    .map((role) => ({ role, names: task.agencies.filter((agency) => agency.role === role) }))
    .filter(({ names }) => names.length > 0);
  return (
    <>
      {parts.map(({ role, names }) => (
        <span key={role} className={role === 'lead' ? undefined : 'sub-line'}>
          {role !== 'lead' && `${t(`states.assignment_${role}`)}: `}
          {names.map((agency) => agency.name).join(', ')}
        </span>
      ))}
    </>
  );
}

function Due({ task }: { readonly task: Task }) {
  const { t, formatDeadline, formatDistance, today } = useText();
  const { dueOn } = task;
  if (dueOn === null) return <>{t('common.no_due')}</>;
  const finished = task.status === 'done';
  return (
    <DueDate
      dueOn={dueOn}
      deadline={formatDeadline(dueOn)}
      {...(!finished && { distance: formatDistance(dueOn, today) })}
      tone={dueTone(dueOn, today, finished)}
    />
  );
}

/** The four cells say what is done or late; what the agency says beyond them, blocked or paused, stands beside. */
function State({ task }: { readonly task: Task }) {
  const { t, formatPercent } = useText();
  const beside = task.status === 'blocked' || task.status === 'paused';
  if (task.archived) return <>{t('common.archived')}</>;
  return (
    <span className="stacked">
      <StateBadge
        {...taskStandingTone(task.standing)}
        text={t(`states.task_standing_${task.standing}`)}
      />
      {beside && (
        <StateBadge
          {...taskStatusTone(task.status)}
          text={t(`states.task_status_${task.status}`)}
        />
      )}
      {task.status !== 'done' && (
        <ProgressBar
          percent={task.percent}
          text={formatPercent(task.percent)}
          label={t('common.progress')}
        />
      )}
    </span>
  );
}
