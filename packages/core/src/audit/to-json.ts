import { Prisma } from '@tiendo/db';
import { z } from 'zod';

/**
 * toJson turns a row into what a JSON column takes: dates and decimals become strings. Null stands for "was not there" and is stored as SQL NULL.
 */
export function toJson(value: object | null) {
  if (value === null) return Prisma.DbNull;
  const plain: unknown = JSON.parse(JSON.stringify(value));
  return z.record(z.string(), z.json()).parse(plain);
}
