import { randomUUID } from 'node:crypto';
import type { Check, Column } from './catalog.ts';

/** Value is a column's value in PostgreSQL's text form, or null. */
export type Value = string | null;

/**
 * candidates lists values that a column may take, the likeliest first. Words and numbers that its checks mention are among them. A type that is not known
 * here fails: whoever brings it into the schema teaches it to this function, and the isolation test then covers it.
 */
export function candidates(column: Column, checks: readonly Check[]): Value[] {
  const values = valuesOf(column, checks);
  return column.nullable ? [...values, null] : values;
}

function valuesOf(column: Column, checks: readonly Check[]): Value[] {
  if (column.labels) return column.labels;
  if (column.type.endsWith('[]')) return ['{}'];
  const mentioned = checks.map((check) => check.expression).join(' ');
  const words = Array.from(mentioned.matchAll(/'((?:[^']|'')*)'::text/g), (match) =>
    (match[1] ?? '').replaceAll("''", "'"),
  );
  const numbers = Array.from(mentioned.matchAll(/\b\d+\b/g), (match) => match[0]);
  if (/^(integer|bigint|smallint|numeric.*|double precision|real)$/.test(column.type)) {
    return [...new Set([...numbers, '0', '1'])];
  }
  switch (column.type) {
    case 'uuid':
      return [randomUUID()];
    case 'text':
      return words.length > 0 ? [...new Set(words)] : [`chữ ${randomUUID()}`];
    case 'boolean':
      return ['false', 'true'];
    case 'date':
      return ['2026-06-01', '2026-06-30'];
    case 'timestamp with time zone':
      return ['2026-06-01T08:00:00Z'];
    case 'json':
    case 'jsonb':
      return ['{}'];
    default:
      throw new Error(
        `No value is known for ${column.table}.${column.name} of type ${column.type}.`,
      );
  }
}
