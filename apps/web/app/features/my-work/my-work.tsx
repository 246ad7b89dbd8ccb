import {
  EmptyState,
  LinkButton,
  Notice,
  PageHeader,
  Stack,
  WorkGroup,
  type Tone,
} from '@tiendo/ui';
import { randomUUID } from 'node:crypto';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import { ReportItem } from './report-item.tsx';
import { saveProgress } from './save-progress.ts';
import { TaskItem } from './task-item.tsx';
import type { Route } from './+types/my-work';
import './my-work.css';

/** The groups of the page, in order: what is late first, what is finished last. */
const groups = [
  { key: 'overdue', tone: 'danger' },
  { key: 'this_week', tone: 'warning' },
  { key: 'waiting', tone: 'waiting' },
  { key: 'later', tone: 'neutral' },
  { key: 'ended', tone: 'neutral' },
  { key: 'done', tone: 'success' },
] as const satisfies readonly { key: string; tone: Tone }[];

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const [tasks, reports] = await Promise.all([
      api.tasks.listMyWork.query(),
      api.reporting.listMyObligations.query(),
    ]);
    return {
      tasks: tasks.map((task) => ({ ...task, submissionId: randomUUID() })),
      reports,
      saved: new URL(args.request.url).searchParams.has('da-luu'),
    };
  });
}

type Data = Awaited<ReturnType<typeof loader>>;
export type MyTaskItem = Data['tasks'][number];
export type MyReportItem = Data['reports'][number];

export function action(args: Route.ActionArgs) {
  return saveProgress(
    args,
    (taskId) => `/${args.params.tenant}/viec-cua-toi?da-luu=1#viec-${taskId}`,
  );
}

export const meta = pageTitle('my-work.title');

/** MyWork is the officer's page: what do I owe, by when, and what happens next. */
export default function MyWork({ params, loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const { tenant } = params;
  const { tasks, reports, saved } = loaderData;
  return (
    <Stack>
      <PageHeader
        title={t('my-work.title')}
        actions={
          <LinkButton variant="quiet" icon="calendar" href={`/${tenant}/lich-cua-toi`}>
            {t('calendars.title')}
          </LinkButton>
        }
      />
      {saved && <Notice kind="success">{t('tasks.updated')}</Notice>}
      {tasks.length + reports.length === 0 && (
        <EmptyState title={t('my-work.empty_title')}>{t('my-work.empty_help')}</EmptyState>
      )}
      {groups.map(({ key, tone }) => {
        const groupReports = reports.filter((report) => report.group === key);
        const groupTasks = tasks.filter((task) => task.group === key);
        const count = groupReports.length + groupTasks.length;
        if (count === 0) return null;
        return (
          <WorkGroup key={key} id={key} title={t(`my-work.group_${key}`)} count={count} tone={tone}>
            {groupReports.map((report) => (
              <ReportItem key={report.id} report={report} />
            ))}
            {groupTasks.map((task) => (
              <TaskItem key={task.id} task={task} actionData={actionData} />
            ))}
          </WorkGroup>
        );
      })}
    </Stack>
  );
}
