export { claimAccountMails, markMailed, type AccountMail } from './account-mails.ts';
export { assertAttempt, attemptLimits, countAttempt } from './attempts.ts';
export type {
  AcceptedInvitation,
  AccountLink,
  Auth,
  InvitedMember,
  Membership,
  NewSession,
  SignedIn,
} from './auth.ts';
export { createAuth, type AuthOptions } from './create-auth.ts';
export { deleteExpired } from './delete-expired.ts';
export { linkSecret } from './links.ts';
export { argon2Passwords, type Passwords } from './passwords.ts';
export { sha256 } from './sha256.ts';
export { sessionKey } from './live-sessions.ts';
