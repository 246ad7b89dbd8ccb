import type { PlatformDb } from '@tiendo/db';
import type { Auth } from './auth.ts';
import { changePassword } from './change-password.ts';
import type { AuthDeps } from './deps.ts';
import { createInvitation, ensureAccount, useInvitation } from './invitations.ts';
import { findLink, linkView } from './links.ts';
import { liveSessions } from './live-sessions.ts';
import { argon2Passwords, type Passwords } from './passwords.ts';
import { requestPasswordReset, resetPassword } from './reset-password.ts';
import { createSessions } from './sessions.ts';
import { signIn } from './sign-in.ts';

/** AuthOptions are what a composition root gives: `passwords` is argon2id unless a test counts what is verified. */
export interface AuthOptions {
  platform: PlatformDb;
  appSecret: string;
  clock: () => Date;
  passwords?: Passwords;
}

/** createAuth puts accounts on the platform's tables; it sends nothing by itself. */
export function createAuth(options: AuthOptions): Auth {
  const sessions = createSessions(options.platform);
  const deps: AuthDeps = { ...options, passwords: options.passwords ?? argon2Passwords, sessions };
  return {
    signIn: (input) => signIn(deps, input),
    readSession: sessions.read,
    liveSessions: (keys) => liveSessions(deps.platform, keys, deps.clock()),
    signOut: sessions.end,
    signOutEverywhere: sessions.endAll,
    requestPasswordReset: (input) => requestPasswordReset(deps, input),
    readLink: async (token) => linkView(await findLink(deps.platform, deps.clock(), token)),
    resetPassword: (input) => resetPassword(deps, input),
    changePassword: (input) => changePassword(deps, input),
    ensureAccount: (input) => ensureAccount(deps, input),
    createInvitation: (input) => createInvitation(deps, input),
    useInvitation: (input, activate) => useInvitation(deps, input, activate),
  };
}
