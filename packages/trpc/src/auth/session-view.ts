import type { NewSession, SignedIn } from '@tiendo/auth';

/** NewSessionView is a new session as clients get it: its end is an instant in ISO form, for JSON knows no dates. */
export interface NewSessionView {
  token: string;
  expiresAt: string;
}

/** newSessionView writes a new session out for a client. */
export function newSessionView({ token, expiresAt }: NewSession): NewSessionView {
  return { token, expiresAt: expiresAt.toISOString() };
}

/** SignedInView is who a session stands for, as clients get it. */
export interface SignedInView extends Omit<SignedIn, 'renewedUntil'> {
  renewedUntil: string | null;
}

/** signedInView writes out who a session stands for. */
export function signedInView(signedIn: SignedIn): SignedInView {
  return { ...signedIn, renewedUntil: signedIn.renewedUntil?.toISOString() ?? null };
}
