import { Card, EmptyState, StateBadge, taskStandingTone } from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import type { Report } from './report-page.tsx';

/** ReportTasks shows where the agency's tasks stand today, beside the report that speaks of them. */
export function ReportTasks({ tasks }: { readonly tasks: Report['tasks'] }) {
  const { t, formatPercent } = useText();
  const { tenant } = useParams();
  return (
    <Card
      title={t('reporting.tasks_title')}
      id="nhiem-vu"
      count={tasks.length}
      description={t('reporting.tasks_help')}
    >
      {tasks.length === 0 ? (
        <EmptyState title={t('reporting.tasks_empty')} icon="tasks" />
      ) : (
        <ul className="report-tasks">
          {tasks.map((task) => (
            <li key={task.id}>
              <a href={`/${tenant}/nhiem-vu/${task.id}`}>{task.title}</a>
              <span className="report-task-state">
                <StateBadge
                  {...taskStandingTone(task.standing)}
                  text={t(`states.task_standing_${task.standing}`)}
                />
                {formatPercent(task.percent)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
