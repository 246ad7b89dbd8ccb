import { Prisma } from './generated/client.ts';

/** isUniqueViolation tells whether an error means that a row with these values exists already. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

/** isForeignKeyViolation tells whether an error means that a row pointed to does not exist in this tenant, or is still in use. */
export function isForeignKeyViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003';
}
