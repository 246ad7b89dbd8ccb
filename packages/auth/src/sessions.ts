import type { PlatformDb } from '@tiendo/db';
import { Lucia, TimeSpan } from 'lucia';
import type { NewSession, SignedIn } from './auth.ts';
import { createSessionAdapter } from './session-adapter.ts';
import type { SessionRow } from './session-row.ts';

type AccountAttributes = Omit<SessionRow, 'userId' | 'expiresAt'>;

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseUserAttributes: AccountAttributes;
  }
}

function createLucia(platform: PlatformDb) {
  return new Lucia(createSessionAdapter(platform), {
    sessionExpiresIn: new TimeSpan(30, 'd'),
    getUserAttributes: (attributes: AccountAttributes) => attributes,
  });
}

/** Sessions opens, reads and ends sessions; they last 30 days and are prolonged when used in their second half. */
export interface Sessions {
  open(userId: string): Promise<NewSession>;
  read(token: string): Promise<SignedIn | null>;
  end(token: string): Promise<void>;
  endAll(userId: string): Promise<void>;
}

/** createSessions puts Lucia behind our interface (decision 002). Lucia tells the time by the system's clock. */
export function createSessions(platform: PlatformDb): Sessions {
  const lucia = createLucia(platform);
  return {
    open: async (userId) => {
      const session = await lucia.createSession(userId, {});
      return { token: session.id, expiresAt: session.expiresAt };
    },
    read: async (token) => {
      const { session, user } = await lucia.validateSession(token);
      if (!session) return null;
      const { id, ...account } = user;
      return { userId: id, ...account, renewedUntil: session.fresh ? session.expiresAt : null };
    },
    end: (token) => lucia.invalidateSession(token),
    endAll: (userId) => lucia.invalidateUserSessions(userId),
  };
}
