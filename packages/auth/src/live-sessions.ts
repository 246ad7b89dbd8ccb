import { Prisma, type PlatformDb } from '@tiendo/db';
import { z } from 'zod';
import { sha256 } from './sha256.ts';

const RowSchema = z.object({ key: z.string() });

/** sessionKey names a session without being its secret: nobody signs in with it. */
export function sessionKey(token: string): string {
  return sha256(token);
}

/** liveSessions tells which of the named sessions still stand, in one statement. Being asked about prolongs none, unlike being used. */
export async function liveSessions(
  platform: PlatformDb,
  keys: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const rows = await platform.rows(Prisma.sql`
    SELECT s.id_hash AS key FROM session s
    JOIN user_account u ON u.id = s.user_id AND u.disabled_at IS NULL
    WHERE s.id_hash = ANY (${[...keys]}) AND s.expires_at > ${now}`);
  return new Set(
    z
      .array(RowSchema)
      .parse(rows)
      .map(({ key }) => key),
  );
}
