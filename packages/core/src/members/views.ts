import type { MemberStatus, Role } from '@tiendo/contracts';

/** MemberView is a person's place in the tenant; `since` is the instant of the first invitation, ISO 8601. */
export interface MemberView {
  id: string;
  email: string;
  fullName: string;
  role: Role;
  agencyId: string | null;
  agencyName: string | null;
  status: MemberStatus;
  since: string;
  rowVersion: number;
}
