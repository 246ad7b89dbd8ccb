import { createHash } from 'node:crypto';

/** sha256 is the form in which the database keeps secrets of 200 bits and more, which nobody can guess back. */
export function sha256(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
