import { addDays } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';
import { digestDays } from '../dispatch/read-digests.ts';
import { ownersOf } from '../people.ts';
import { isReachable } from '../recipients.ts';
import type { SimulatedWork, World } from './world.ts';

/** hasDigest tells whether a plan's digest would say anything on a day: work due by then or soon, a report to decide about, an agency out of reach. */
export function hasDigest(
  planId: string,
  works: readonly SimulatedWork[],
  world: World,
  today: CivilDate,
): boolean {
  const soon = addDays(today, digestDays);
  return works.some(({ planId: own, subject, agencyIds }) => {
    if (own !== planId || subject.about === 'plan') return false;
    if (subject.waitingSince !== null && subject.settled !== null) return true;
    if (subject.settled !== null || subject.lastDay === null) return false;
    return subject.lastDay <= soon || agencyIds.some((id) => isOutOfReach(id, world));
  });
}

function isOutOfReach(agencyId: string, world: World): boolean {
  return !ownersOf([agencyId], world.people).some(
    (person) => person.agencyId === agencyId && isReachable(person),
  );
}
