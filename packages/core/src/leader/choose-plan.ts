import type { CivilDate } from '@tiendo/contracts';

interface Candidate {
  id: string;
  periodFrom: number;
  periodTo: number;
  isDemonstration: boolean;
}

/**
 * inOrder sorts plans in force by how much they say to a leader today: those whose years include today first, then the real ones, then
 * the newest.
 */
export function inOrder<P extends Candidate>(plans: readonly P[], today: CivilDate): P[] {
  const year = Number(today.slice(0, 4));
  const runs = (plan: P) => Number(plan.periodFrom <= year && year <= plan.periodTo);
  return [...plans].sort(
    (a, b) =>
      runs(b) - runs(a) ||
      Number(a.isDemonstration) - Number(b.isDemonstration) ||
      b.periodTo - a.periodTo ||
      b.periodFrom - a.periodFrom ||
      (a.id < b.id ? 1 : -1),
  );
}
