import type { Role, TenantLevel } from '@tiendo/contracts';

/** Membership is one tenant that a person belongs to, and what they are there. */
export interface Membership {
  memberId: string;
  fullName: string;
  role: Role;
  agencyId: string | null;
  tenant: { id: string; slug: string; name: string; level: TenantLevel; suspended: boolean };
}

/** SignedIn is who a valid session stands for, with every active membership; one statement reads it all. */
export interface SignedIn {
  userId: string;
  email: string;
  fullName: string;
  isOperator: boolean;
  memberships: Membership[];
  /** Set when the session was prolonged by this use: the cookie must be sent again with this end. */
  renewedUntil: Date | null;
}

/** NewSession is the secret that the browser keeps; the database holds only its SHA-256. */
export interface NewSession {
  token: string;
  expiresAt: Date;
}

/** AccountLink is what a mailed link stands for, as its page shows it. */
export interface AccountLink {
  kind: 'invitation' | 'reset';
  email: string;
  fullName: string;
  /** Whether the account has a password already: an invitation then only needs to be accepted. */
  hasPassword: boolean;
  /** Set for an invitation that still stands; a reset has none. */
  invitation: {
    tenantName: string;
    tenantSlug: string;
    role: Role;
    invitedByName: string | null;
  } | null;
}

/** InvitedMember is the place in a tenant that an invitation gives, and the name its holder goes by. */
export interface InvitedMember {
  userId: string;
  tenantId: string;
  memberId: string;
  /** The name that a new account chose; null keeps the one it was invited by. */
  fullName: string | null;
}

/** AcceptedInvitation is where its holder belongs now, by which address they sign in, and a session for a new account. */
export interface AcceptedInvitation {
  tenantSlug: string;
  email: string;
  session: NewSession | null;
}

/** Auth is all that the platform knows of accounts. It fails with AppErrors, named at each function beside `unavailable` when busy. */
export interface Auth {
  /** signIn opens a session; wrong_credentials, too_many_attempts, account_disabled. `source` is where the request comes from. */
  signIn(input: { email: string; password: string; source: string }): Promise<NewSession>;
  /** readSession gives who a token stands for, or null when it is unknown, expired, or its account disabled. */
  readSession(token: string): Promise<SignedIn | null>;
  /** liveSessions tells which sessions, named by sessionKey, still stand; asking prolongs none. */
  liveSessions(keys: readonly string[]): Promise<ReadonlySet<string>>;
  signOut(token: string): Promise<void>;
  /** signOutEverywhere ends every session of the person. */
  signOutEverywhere(userId: string): Promise<void>;
  /** requestPasswordReset queues a mail when the address is known and answers the same either way; too_many_attempts by source only. */
  requestPasswordReset(input: { email: string; source: string }): Promise<void>;
  /** readLink tells what a mailed link is for, or fails with token_invalid (unknown, used, expired, withdrawn). */
  readLink(token: string): Promise<AccountLink>;
  /** resetPassword sets the password, uses the link up and ends every session of the person; token_invalid, password_too_common. */
  resetPassword(input: { token: string; password: string }): Promise<void>;
  /** changePassword sets the password, ends every session of the person and opens a new one; wrong_password, too_many_attempts, password_too_common. */
  changePassword(input: {
    userId: string;
    currentPassword: string;
    password: string;
  }): Promise<NewSession>;
  /** ensureAccount gives the account of an address, creating one without a password when there is none. */
  ensureAccount(input: { email: string; fullName: string }): Promise<{ userId: string }>;
  /** createInvitation queues the mail of an invitation; the same `id` again changes nothing. */
  createInvitation(input: {
    id: string;
    userId: string;
    tenantId: string;
    memberId: string;
    invitedByName: string;
  }): Promise<void>;
  /**
   * useInvitation calls `activate` for the member that the link names and then uses the link up, so a failure between the two is
   * mended by trying again; `activate` must bear being called twice. A new account needs name and password (invalid_input) and is
   * signed in; one with a password is not, for a link that lives 14 days is no password.
   */
  useInvitation(
    input: { token: string; fullName?: string | undefined; password?: string | undefined },
    activate: (invited: InvitedMember) => Promise<void>,
  ): Promise<AcceptedInvitation>;
}
