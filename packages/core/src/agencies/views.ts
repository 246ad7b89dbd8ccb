import type { AgencyKind } from '@tiendo/contracts';

/** AgencyView is an agency of the tenant. */
export interface AgencyView {
  id: string;
  name: string;
  shortName: string | null;
  kind: AgencyKind;
  isStandingBody: boolean;
  archived: boolean;
  rowVersion: number;
}

/** AgencyListItem is an agency with its part in a plan, or in all plans that are not archived; archived tasks are not counted. */
export interface AgencyListItem extends AgencyView {
  /** The agency that it was merged into. */
  successorName: string | null;
  /** Tasks by the agency's role in them. */
  tasks: { lead: number; coordinate: number; requested: number; responsible: number };
  /** Tasks that it is responsible for and that are not done. */
  openTasks: number;
  /** Targets that it is the owner of. */
  targets: number;
  /** Reports asked of it that it has not submitted. */
  openReports: number;
  /** People invited or active; with none of them nobody can be reminded (không có đầu mối). */
  members: number;
}
