import { isAllowed, type PlanStatus, type Role } from '@tiendo/contracts';

/** maySeeDrafts tells whether a role sees plans that have not been activated: only who prepares them. */
export function maySeeDrafts(role: Role): boolean {
  return isAllowed(role, 'plan:configure');
}

const nextStatuses: Record<PlanStatus, readonly PlanStatus[]> = {
  draft: ['active', 'archived'],
  active: ['archived'],
  archived: ['active'],
};

/** mayBecome tells whether a plan may go from one status to another. Agencies have worked on an active plan: it is no draft again. */
export function mayBecome(from: PlanStatus, to: PlanStatus): boolean {
  return nextStatuses[from].includes(to);
}
