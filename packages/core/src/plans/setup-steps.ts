import type { PlanCounts, SetupGap, SetupStep, SetupStepName } from './views.ts';

type Finding = { gap: SetupGap; count: number };

/** none names a thing that is there not once; some, things that lack something. */
const none = (gap: SetupGap, present: number): Finding[] =>
  present === 0 ? [{ gap, count: 0 }] : [];
const some = (gap: SetupGap, count: number): Finding[] => (count > 0 ? [{ gap, count }] : []);

/**
 * setupSteps says which steps of the setup are incomplete and why. A task without a due date (regular work) and a report without
 * dates (asked for as needed) are lawful, so they are hints and not gaps.
 */
export function setupSteps(counts: PlanCounts): SetupStep[] {
  return [
    step('plan', none('legal_bases', counts.legalBases)),
    step('targets', none('targets', counts.targets)),
    step(
      'agencies',
      counts.agencies === 0
        ? none('agencies', 0)
        : [
            ...none('standing_body', counts.standingBodies),
            ...some('members', counts.agenciesWithoutMember),
          ],
    ),
    step(
      'tasks',
      [...none('tasks', counts.tasks), ...some('responsible', counts.tasksWithoutResponsible)],
      some('due', counts.tasksWithoutDue),
    ),
    step(
      'reporting',
      none('schedule', counts.schedules),
      some('schedule_dates', counts.schedulesWithoutDates),
    ),
    step('reminders', none('reminders', counts.reminderDays)),
  ];
}

function step(name: SetupStepName, gaps: Finding[], hints: Finding[] = []): SetupStep {
  return { step: name, complete: gaps.length === 0, gaps, hints };
}
