import { createHash } from 'node:crypto';

/** derivedId gives the same UUID (version 8) for the same parts every time: for rows that a repeated step must not write twice. */
export function derivedId(...parts: string[]): string {
  const hash = createHash('sha256').update(parts.join('|')).digest('hex');
  const variant = '89ab'[Number.parseInt(hash.charAt(16), 16) % 4];
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
