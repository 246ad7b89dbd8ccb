import type { Approval, ObligationState, ReportStep, Role } from '@tiendo/contracts';
import type { Reporter } from './policy.ts';

/** StepHolder is a member who may have to act on a report. */
export interface StepHolder {
  fullName: string;
  role: Role;
  agencyId: string | null;
}

/** NextStep says who has to act next; `fallsToAdmin` that nobody holds the step, so the tenant's administrators stand in. */
export interface NextStep {
  step: ReportStep;
  names: string[];
  fallsToAdmin: boolean;
}

/** stepOf says which step a report in a state waits for. */
export const stepOf: Record<ObligationState, ReportStep> = {
  open: 'agency',
  draft: 'agency',
  returned: 'agency',
  awaiting_head: 'head',
  submitted: 'recipient',
  accepted: 'nobody',
  waived: 'nobody',
};

/** nextStep tells who has to act on a report of an agency next, by name, given the tenant's active members. */
export function nextStep(
  report: { state: ObligationState; agencyId: string; hop: number },
  members: readonly StepHolder[],
): NextStep {
  const step = stepOf[report.state];
  const { holders, fallsToAdmin } = holdersOf(step, report, members);
  return { step, names: holders.map((member) => member.fullName), fallsToAdmin };
}

/** holdersOf gives the members who hold a step of a report, or the administrators who stand in for them. */
export function holdersOf<M extends StepHolder>(
  step: ReportStep,
  report: { agencyId: string; hop: number },
  members: readonly M[],
): { holders: M[]; fallsToAdmin: boolean } {
  // What goes to a superior is taken in there, by nobody of this tenant.
  if (step === 'nobody' || (step === 'recipient' && report.hop > 2))
    return { holders: [], fallsToAdmin: false };
  const holders = members.filter((member) => holdsStep(member, step, report));
  if (holders.length > 0) return { holders, fallsToAdmin: false };
  return { holders: members.filter((member) => member.role === 'admin'), fallsToAdmin: true };
}

function holdsStep(
  member: StepHolder,
  step: ReportStep,
  report: { agencyId: string; hop: number },
): boolean {
  if (step === 'recipient') return member.role === (report.hop === 1 ? 'coordinator' : 'leader');
  // What the standing body consolidates is its coordinators' work.
  if (step === 'agency' && report.hop > 1 && member.role === 'coordinator') return true;
  if (member.agencyId !== report.agencyId) return false;
  return step === 'head'
    ? member.role === 'agency_head'
    : member.role === 'agency_officer' || member.role === 'agency_head';
}

/** mayApprove tells whether a member may act for the head of an agency: the head, or an administrator where the agency has none. */
export function mayApprove(actor: Reporter, agencyId: string, agencyHasHead: boolean): boolean {
  if (actor.role === 'agency_head') return actor.agencyId === agencyId;
  return actor.role === 'admin' && !agencyHasHead;
}

/**
 * stateAfterSending says where a report goes when it is sent: an officer's to the agency's head where the tenant wants that, every other one to
 * its recipient. What the standing body enters for an agency needs no head of that agency.
 */
export function stateAfterSending(role: Role, approval: Approval): 'awaiting_head' | 'submitted' {
  return approval === 'head' && role === 'agency_officer' ? 'awaiting_head' : 'submitted';
}
