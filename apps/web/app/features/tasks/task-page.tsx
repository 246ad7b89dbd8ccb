import {
  Card,
  Cluster,
  DemoMark,
  DescriptionList,
  DueDate,
  Notice,
  PageHeader,
  ProgressBar,
  Prose,
  Split,
  Stack,
  StateBadge,
  dueTone,
  taskStandingTone,
  taskStatusTone,
} from '@tiendo/ui';
import { randomUUID } from 'node:crypto';
import { ProgressForm } from '#app/features/my-work/progress-form.tsx';
import { saveProgress } from '#app/features/my-work/save-progress.ts';
import type { Source } from '#app/features/sources/source-facts.tsx';
import { SourceNote } from '#app/features/sources/source-note.tsx';
import { load } from '#app/lib/load.ts';
import { useText } from '#app/lib/text.ts';
import { TaskHistory } from './task-history.tsx';
import type { Route } from './+types/task-page';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { task: id } = args.params;
    const [task, sources] = await Promise.all([
      api.tasks.readTask.query({ id }),
      api.imports.readSources.query({ about: 'task', id }),
    ]);
    const saved = new URL(args.request.url).searchParams.has('da-luu');
    return { task, sources, submissionId: randomUUID(), saved };
  });
}

export function action(args: Route.ActionArgs) {
  return saveProgress(args, (taskId) => `/${args.params.tenant}/nhiem-vu/${taskId}?da-luu=1`);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.task.title ?? ''} · Tiến Độ` },
];

/** TaskPage is one task: what it asks, where it stands, its history, and for its agency the update form. */
export default function TaskPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { task, sources, submissionId, saved } = loaderData;
  return (
    <Stack>
      <PageHeader
        title={task.title}
        breadcrumbs={[
          { href: `/${params.tenant}/ke-hoach`, label: t('plans.title') },
          { href: `/${params.tenant}/ke-hoach/${task.planId}/nhiem-vu`, label: task.planTitle },
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
        {...(task.isDemonstration && { mark: <DemoMark text={t('common.demonstration')} /> })}
      />
      {saved && <Notice kind="success">{t('tasks.updated')}</Notice>}
      <Split aside={<TaskFacts task={task} sources={sources} />}>
        {task.detail !== '' && (
          <Card title={t('tasks.field_detail')} id="yeu-cau">
            <Prose>
              {task.detail.split('\n').map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Prose>
          </Card>
        )}
        {task.mayUpdate && (
          <Card title={t('tasks.update_title')} id="cap-nhat">
            <ProgressForm task={{ ...task, submissionId }} actionData={actionData} />
          </Card>
        )}
        <Card title={t('tasks.history_title')} id="lich-su">
          <TaskHistory entries={task.history} />
        </Card>
      </Split>
    </Stack>
  );
}

type Task = Route.ComponentProps['loaderData']['task'];

function TaskFacts(props: { readonly task: Task; readonly sources: readonly Source[] }) {
  const { task, sources } = props;
  const { t, formatDate, formatDeadline, formatDistance, formatPercent, today } = useText();
  const finished = task.status === 'done';
  const due =
    task.dueOn === null ? (
      t('common.no_due')
    ) : (
      <DueDate
        dueOn={task.dueOn}
        deadline={formatDeadline(task.dueOn)}
        {...(!finished && { distance: formatDistance(task.dueOn, today) })}
        tone={dueTone(task.dueOn, today, finished)}
      />
    );
  const status = (
    <Cluster>
      <StateBadge {...taskStatusTone(task.status)} text={t(`states.task_status_${task.status}`)} />
      <ProgressBar
        percent={task.percent}
        text={formatPercent(task.percent)}
        label={t('common.progress')}
      />
    </Cluster>
  );
  const standing = (
    <StateBadge
      {...taskStandingTone(task.standing)}
      text={t(`states.task_standing_${task.standing}`)}
    />
  );
  return (
    <Card>
      <DescriptionList
        items={[
          { term: t('common.status'), value: status },
          { term: t('tasks.standing'), value: standing },
          { term: t('common.due'), value: due },
          ...(task.completedOn === null
            ? []
            : [{ term: t('tasks.field_completed_on'), value: formatDate(task.completedOn) }]),
          ...(['lead', 'coordinate', 'requested'] as const)
            .map((role) => ({
              role,
              names: task.agencies.filter((agency) => agency.role === role),
            }))
            .filter(({ names }) => names.length > 0)
            .map(({ role, names }) => ({
              term: t(`states.assignment_${role}`),
              value: names.map((agency) => agency.name).join(', '),
            })),
          ...(task.groupLabel === null
            ? []
            : [{ term: t('tasks.field_group'), value: task.groupLabel }]),
        ]}
      />
      <SourceNote about="task" id={task.id} sources={sources} />
    </Card>
  );
}
