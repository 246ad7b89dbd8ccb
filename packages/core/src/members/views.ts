import type { MailLang, MemberStatus, MuteTopic, Role } from '@tiendo/contracts';

/** Bounce tells that a person's address has refused mail for good: since when (ISO 8601), and with which words. */
export interface Bounce {
  at: string;
  reason: string | null;
}

/** MemberView is a person's place in the tenant; `since` is the instant of the first invitation, ISO 8601. */
export interface MemberView {
  id: string;
  email: string;
  fullName: string;
  role: Role;
  agencyId: string | null;
  agencyName: string | null;
  status: MemberStatus;
  /** In E.164. */
  phone: string | null;
  lang: MailLang;
  bounce: Bounce | null;
  since: string;
  rowVersion: number;
}

/** ContactView is how a person themselves can be reached in one tenant, and what they hear of there. */
export interface ContactView {
  email: string;
  phone: string | null;
  lang: MailLang;
  bounce: Bounce | null;
  /** Every topic that the person's role may refuse, and whether they do; none for who works in an agency. */
  topics: { topic: MuteTopic; muted: boolean }[];
  rowVersion: number;
}

/** MuteLink is what the page of a link from a mail shows: who would no longer hear of what, from whom. */
export interface MuteLink {
  tenantName: string;
  fullName: string;
  topic: MuteTopic;
  muted: boolean;
  /** False when the person's work has become one whose reminders may not be refused. */
  allowed: boolean;
}
