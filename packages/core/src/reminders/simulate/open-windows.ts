import { ReportKindSchema, type CivilDate } from '@tiendo/contracts';
import { alignSchedule } from '#app/reporting/alignment.ts';
import { defaultHorizonDays } from '#app/reporting/open-obligations.ts';
import { ownersOf } from '../people.ts';
import type { SimulatedSchedule, SimulatedWork, World } from './world.ts';

/** openWindows opens what the schedules ask for on a day, by the rule that opens obligations in earnest; each window and agency once. */
export function openWindows(world: World, today: CivilDate): SimulatedWork[] {
  return world.schedules.flatMap((schedule) => {
    const { open } = alignSchedule({ ...schedule, today, horizonDays: defaultHorizonDays });
    return open.flatMap(({ window, agencyIds }) => {
      const works = agencyIds.map((agencyId) => workOf(world, schedule, window, agencyId));
      const reports = works.map(({ subject, agencyIds: [agencyId = ''] }) => ({
        id: subject.id,
        agencyId,
        lastDay: window.lastDay,
        extendedTo: null,
        state: 'open' as const,
        waivedByPlatform: false,
      }));
      const id = `${schedule.id}/${window.periodFrom}/${window.periodTo}`;
      const held = schedule.opened.find(
        (period) => period.periodFrom === window.periodFrom && period.periodTo === window.periodTo,
      );
      const opened = { ...window, id, reports: [...(held?.reports ?? []), ...reports] };
      schedule.opened = [...schedule.opened.filter((period) => period !== held), opened];
      return works;
    });
  });
}

function workOf(
  world: World,
  schedule: SimulatedSchedule,
  window: { periodFrom: CivilDate; periodTo: CivilDate; lastDay: CivilDate },
  agencyId: string,
): SimulatedWork {
  const { periodFrom, periodTo, lastDay } = window;
  const id = `${schedule.id}/${periodFrom}/${periodTo}/${agencyId}`;
  const kind = ReportKindSchema.parse(schedule.kind);
  return {
    planId: schedule.planId,
    agencyIds: [agencyId],
    about: {
      kind: 'obligation',
      id,
      title: schedule.title,
      period: { kind, periodFrom, periodTo },
      agencyName: world.agencyNames.get(agencyId) ?? '',
    },
    subject: {
      about: 'obligation',
      id,
      lastDay,
      settled: null,
      waitingSince: null,
      digestUntil: null,
      returned: null,
      recipients: ownersOf([agencyId], world.people),
    },
  };
}
