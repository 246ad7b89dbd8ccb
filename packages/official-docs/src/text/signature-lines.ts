import type { Signature } from '../input/frame.ts';
import { upperCase } from './clean.ts';

const PREFIXED = /^(?:TM|KT|TL|TUQ|Q)\./;

/** A line that brings its own prefix keeps it. */
const withPrefix = (prefix: string, text: string) =>
  PREFIXED.test(text) ? text : `${prefix} ${text}`;

/** authorityLines writes what stands above the signer's name: by what right, then the position, all in capitals. */
export function authorityLines({ authorityPrefix, onBehalfOf, position }: Signature): string[] {
  const lines = onBehalfOf.map(upperCase).filter((text) => text !== '');
  const office = upperCase(position);
  const last = lines.at(-1);
  if (authorityPrefix === 'Q.') return [...lines, withPrefix('Q.', office)];
  if (authorityPrefix !== null && last !== undefined)
    lines[lines.length - 1] = withPrefix(authorityPrefix, last);
  return office === '' ? lines : [...lines, office];
}
