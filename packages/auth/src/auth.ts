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
  tenantName: string | null;
  tenantSlug: string | null;
  /** Whether the account has a password already: an invitation then only needs to be accepted. */
  hasPassword: boolean;
}

/** Auth is all that the platform knows of accounts. Errors are AppErrors: wrong_credentials, too_many_attempts, account_disabled, token_invalid. */
export interface Auth {
  signIn(input: { email: string; password: string; source: string }): Promise<NewSession>;
  readSession(token: string): Promise<SignedIn | null>;
  signOut(token: string): Promise<void>;
  /** signOutEverywhere ends every session of the person. */
  signOutEverywhere(userId: string): Promise<void>;
  /** requestPasswordReset queues a mail when the address is known; it answers the same either way. */
  requestPasswordReset(email: string): Promise<void>;
  /** readLink tells what a mailed link is for, or fails with token_invalid (unknown, used, expired). */
  readLink(token: string): Promise<AccountLink>;
  /** resetPassword sets the password, uses the link up, ends every session of the person. */
  resetPassword(input: { token: string; password: string }): Promise<void>;
  changePassword(input: {
    userId: string;
    currentPassword: string;
    password: string;
  }): Promise<void>;
  /** useInvitation sets name and password of a new account, uses the link up; the caller then activates the member it names. */
  useInvitation(input: {
    token: string;
    fullName?: string | undefined;
    password?: string | undefined;
  }): Promise<{ userId: string; tenantId: string; memberId: string; session: NewSession }>;
  /** ensureAccount gives the account of an address, creating one without a password when there is none. */
  ensureAccount(input: { email: string; fullName: string }): Promise<{ userId: string }>;
}
