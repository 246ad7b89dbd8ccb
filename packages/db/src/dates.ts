import type { CivilDate } from '@tiendo/contracts';

/** toDbDate turns a civil date into what Prisma wants for a `date` column: midnight UTC of that day. */
export function toDbDate(date: CivilDate): Date;
export function toDbDate(date: CivilDate | null): Date | null;
export function toDbDate(date: CivilDate | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`);
}

/** fromDbDate turns a `date` column's value back into a civil date. */
export function fromDbDate(date: Date): CivilDate;
export function fromDbDate(date: Date | null): CivilDate | null;
export function fromDbDate(date: Date | null): CivilDate | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

/** fromDecimal turns a numeric column's value into a number; our figures have at most 18 digits, 4 of them decimals. */
export function fromDecimal(value: { toNumber(): number } | null): number | null {
  return value === null ? null : value.toNumber();
}
