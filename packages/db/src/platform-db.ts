import type { PrismaClient } from './generated/client.ts';
import type { ReadRows } from './read-rows.ts';

/**
 * PlatformDb does the few things that cross tenants: tenants, accounts and sessions, who is a member where, and which tenants have
 * work that is due. Its role has no grant on any tenant's content.
 */
export interface PlatformDb {
  readonly tenant: PrismaClient['tenant'];
  readonly userAccount: PrismaClient['userAccount'];
  readonly session: PrismaClient['session'];
  readonly accountToken: PrismaClient['accountToken'];
  readonly signInAttempt: PrismaClient['signInAttempt'];
  /** The ministry's catalogue: no tenant's content. */
  readonly indicator: PrismaClient['indicator'];
  readonly member: Pick<PrismaClient['member'], 'findMany' | 'findFirst'>;
  readonly rows: ReadRows;
  readonly $queryRaw: PrismaClient['$queryRaw'];
  readonly $executeRaw: PrismaClient['$executeRaw'];
  transaction<T>(work: (tx: Omit<PlatformDb, 'transaction'>) => Promise<T>): Promise<T>;
}

/** platformDb narrows a Prisma client to the platform's tables. */
export function platformDb(prisma: PrismaClient, rows: ReadRows): PlatformDb {
  return {
    tenant: prisma.tenant,
    userAccount: prisma.userAccount,
    session: prisma.session,
    accountToken: prisma.accountToken,
    signInAttempt: prisma.signInAttempt,
    indicator: prisma.indicator,
    member: prisma.member,
    rows,
    $queryRaw: prisma.$queryRaw.bind(prisma),
    $executeRaw: prisma.$executeRaw.bind(prisma),
    transaction: (work) =>
      prisma.$transaction((tx) =>
        work({
          tenant: tx.tenant,
          userAccount: tx.userAccount,
          session: tx.session,
          accountToken: tx.accountToken,
          signInAttempt: tx.signInAttempt,
          indicator: tx.indicator,
          member: tx.member,
          rows: (sql) => tx.$queryRaw(sql),
          $queryRaw: tx.$queryRaw.bind(tx),
          $executeRaw: tx.$executeRaw.bind(tx),
        }),
      ),
  };
}
