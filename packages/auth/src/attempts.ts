import { assertThat } from '@tiendo/contracts';
import type { PlatformDb } from '@tiendo/db';
import { sha256 } from './sha256.ts';

/** AttemptLimit says how often one thing may be tried: `max` times within `minutes` of the first try. */
export interface AttemptLimit {
  key: string;
  max: number;
  minutes: number;
}

/** Addresses are hashed so that the table does not collect them: what people mistype there may be a password. */
const keyOf = (kind: string, of: string) => `${kind}:${sha256(of).slice(0, 32)}`;

/** attemptLimits are the platform's; a source may be the one gateway of a whole province, hence its higher bound. */
export const attemptLimits = {
  signInByAddress: (email: string) => ({
    key: keyOf('address', email),
    max: 10,
    minutes: 15,
  }),
  signInBySource: (source: string) => ({
    key: keyOf('source', source),
    max: 200,
    minutes: 15,
  }),
  resetByAddress: (email: string) => ({
    key: keyOf('reset-address', email),
    max: 3,
    minutes: 60,
  }),
  resetBySource: (source: string) => ({
    key: keyOf('reset-source', source),
    max: 60,
    minutes: 60,
  }),
  /** Addresses of calendars that were never given, or are no more: the programs of a whole office may still hold some. */
  feedMissBySource: (source: string) => ({
    key: keyOf('feed-source', source),
    max: 200,
    minutes: 15,
  }),
  /** One calendar on all of a person's devices, and a program that has gone mad. */
  feedRead: (feedId: string) => ({
    key: keyOf('feed', feedId),
    max: 60,
    minutes: 15,
  }),
  currentPassword: (userId: string) => ({
    key: keyOf('current-password', userId),
    max: 10,
    minutes: 15,
  }),
} as const satisfies Record<string, (of: string) => AttemptLimit>;

/**
 * countAttempt counts one try and tells whether it is within the limit. It counts before the work, in one conditional upsert, so that
 * a thousand tries at once pass no more often than a thousand in a row.
 */
export async function countAttempt(
  platform: PlatformDb,
  now: Date,
  limit: AttemptLimit,
): Promise<boolean> {
  const endsAt = new Date(now.getTime() + limit.minutes * 60_000);
  const counted = await platform.$executeRaw`
    INSERT INTO sign_in_attempt AS attempt (key, failures, window_ends_at) VALUES (${limit.key}, 1, ${endsAt})
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN attempt.window_ends_at <= ${now} THEN 1 ELSE attempt.failures + 1 END,
      window_ends_at = CASE WHEN attempt.window_ends_at <= ${now} THEN ${endsAt} ELSE attempt.window_ends_at END
    WHERE attempt.window_ends_at <= ${now} OR attempt.failures < ${limit.max}`;
  return counted === 1;
}

/** assertAttempt counts one try against every limit and fails with too_many_attempts when one of them is reached. */
export async function assertAttempt(
  platform: PlatformDb,
  now: Date,
  limits: readonly AttemptLimit[],
): Promise<void> {
  for (const limit of limits) {
    assertThat(await countAttempt(platform, now, limit), 'too_many_attempts');
  }
}

/** forgiveAttempt takes back one counted try, because it was no failure. */
export async function forgiveAttempt(platform: PlatformDb, limits: readonly AttemptLimit[]) {
  const keys = limits.map((limit) => limit.key);
  await platform.$executeRaw`
    UPDATE sign_in_attempt SET failures = greatest(failures - 1, 0) WHERE key = ANY (${keys})`;
}

/** forgetAttempts starts a key's count anew, because its person has proved who they are. */
export async function forgetAttempts(platform: PlatformDb, limit: AttemptLimit): Promise<void> {
  await platform.signInAttempt.deleteMany({ where: { key: limit.key } });
}
