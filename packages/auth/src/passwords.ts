import { hash, verify } from '@node-rs/argon2';
import { assertThat } from '@tiendo/contracts';
import { createBoundedQueue } from './bounded-queue.ts';
import { isCommonPassword } from './common-passwords.ts';

/** Passwords turns passwords into what the database keeps, and holds passwords against it. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(stored: string, password: string): Promise<boolean>;
}

/** argon2Options are OWASP's first choice for argon2id; one hash takes 31 to 50 ms of one core and 19 MiB. */
export const argon2Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Two at a time keep two cores busy; fifty waiting take about a second, more would wait longer than people do. */
const queue = createBoundedQueue({ running: 2, waiting: 50 });

/** One word written on two keyboards may differ in code points (é as one or as two); NFKC makes them the same password. */
const normal = (password: string) => password.normalize('NFKC');

/** argon2Passwords hashes with argon2id off the event loop, through the process's one bounded queue (`unavailable` when it is full). */
export const argon2Passwords: Passwords = {
  hash: (password) => queue.run(() => hash(normal(password), argon2Options)),
  verify: (stored, password) => queue.run(() => verify(stored, normal(password))),
};

/** nobodysHash belongs to a random password that was never kept: verifying against it costs an unknown address what a known one costs. */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$tQF/grLCXwaAcTDDgfwwTg$UM95dtFdZ5ipqz7beV+grUO7f8igN9BuUApqlA3GqGI';

/** assertUncommon refuses a new password that is among the first anybody would try. */
export function assertUncommon(password: string, email: string): void {
  assertThat(!isCommonPassword(password, email), 'password_too_common', {
    password: 'password_too_common',
  });
}
