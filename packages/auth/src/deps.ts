import type { PlatformDb } from '@tiendo/db';
import type { Passwords } from './passwords.ts';
import type { Sessions } from './sessions.ts';

/** AuthDeps is what the parts of createAuth share. */
export interface AuthDeps {
  platform: PlatformDb;
  appSecret: string;
  clock: () => Date;
  passwords: Passwords;
  sessions: Sessions;
}
