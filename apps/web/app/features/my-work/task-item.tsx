import {
  DemoMark,
  DueDate,
  InlineDisclosure,
  ProgressBar,
  StateBadge,
  WorkItem,
  dueTone,
  taskStatusTone,
} from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import { ProgressForm } from './progress-form.tsx';
import type { MyTaskItem } from './my-work.tsx';

/** TaskItem is one task on “Việc của tôi”, with its update form in place. */
export function TaskItem({
  task,
  actionData,
}: {
  readonly task: MyTaskItem;
  readonly actionData: unknown;
}) {
  const { t, formatDeadline, formatDistance, formatPercent, today } = useText();
  const { tenant } = useParams();
  const finished = task.status === 'done';
  const refused = isAbout(actionData, task.id);
  return (
    <WorkItem
      id={`viec-${task.id}`}
      title={task.title}
      href={`/${tenant}/nhiem-vu/${task.id}`}
      meta={
        <>
          {task.planTitle}{' '}
          {task.isDemonstration && <DemoMark text={t('common.demonstration_short')} />}
        </>
      }
      badge={
        <StateBadge
          {...taskStatusTone(task.status)}
          text={t(`states.task_status_${task.status}`)}
        />
      }
      progress={
        <ProgressBar
          percent={task.percent}
          text={formatPercent(task.percent)}
          label={t('common.progress')}
        />
      }
      due={
        task.dueOn === null ? (
          t('common.no_due')
        ) : (
          <DueDate
            dueOn={task.dueOn}
            deadline={formatDeadline(task.dueOn)}
            {...(!finished && { distance: formatDistance(task.dueOn, today) })}
            tone={dueTone(task.dueOn, today, finished)}
          />
        )
      }
      action={
        task.mayUpdate ? (
          <InlineDisclosure
            summary={t('common.update')}
            context={task.title}
            group="update"
            overlay
            open={refused}
          >
            <ProgressForm task={task} actionData={actionData} />
          </InlineDisclosure>
        ) : (
          t('states.assignment_coordinate')
        )
      }
    />
  );
}

function isAbout(actionData: unknown, taskId: string): boolean {
  return (
    typeof actionData === 'object' &&
    actionData !== null &&
    'form' in actionData &&
    actionData.form === taskId
  );
}
