import { daysBetween } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';
import type { HeadingBlueprint, WorkBlueprint } from './current/blueprint.ts';
import type { CurrentTask, TaskUpdateSeed } from './current-types.ts';
import { coordinatorOf, officerOf } from './people.ts';
import type { AssignmentSeed, PlanTenantSlug } from './plan-seed.ts';
import { dayOfWork } from './work-days.ts';

function layHistory(item: WorkBlueprint, by: string, today: CivilDate): readonly TaskUpdateSeed[] {
  return item.history.map(([daysAgo, status, percent, note]) => {
    const on = dayOfWork(today, -daysAgo);
    return { daysAgo: daysBetween(on, today), on, status, percent, note, byPersonEmail: by };
  });
}

function layTask(key: string, item: WorkBlueprint, by: string, today: CivilDate): CurrentTask {
  const history = layHistory(item, by, today);
  const last = history.at(-1);
  return {
    key,
    title: item.title,
    detail: item.detail,
    dueOn: dayOfWork(today, item.due),
    ...(item.coordinating === undefined ? {} : { coordinating: item.coordinating }),
    status: last?.status ?? 'not_started',
    percent: last?.percent ?? 0,
    completedOn: last?.status === 'done' ? last.on : null,
    blockedReason: last?.status === 'blocked' ? last.note : null,
    history,
  };
}

/** layAssignments dates a plan's work; the coordinator writes for an agency that has no member. */
export function layAssignments(
  slug: PlanTenantSlug,
  headings: readonly HeadingBlueprint[],
  today: CivilDate,
): readonly AssignmentSeed<CurrentTask>[] {
  return headings.map(({ agencyKeys, role, work }) => {
    const first = agencyKeys[0];
    const by = officerOf(slug, first) ?? coordinatorOf(slug);
    return {
      agencyKeys,
      role,
      tasks: work.map((item, index) => layTask(`${first}-${index + 1}`, item, by, today)),
    };
  });
}
