import type { PrismaClient } from './generated/client.ts';

/**
 * CentralDb reads what tenants have published, as one viewing tenant: row-level security shows the viewer itself and whatever stands
 * below it. The role behind it can read no other table.
 */
export interface CentralDb {
  readonly viewerId: string;
  readonly tenant: Pick<PrismaClient['tenant'], 'findMany' | 'findFirst'>;
  readonly publishedSummary: Pick<PrismaClient['publishedSummary'], 'findMany' | 'findFirst'>;
  readonly publishedReport: Pick<PrismaClient['publishedReport'], 'findMany' | 'findFirst'>;
  readonly $queryRaw: PrismaClient['$queryRaw'];
}

/** centralDb narrows a Prisma client to what one viewer may see. */
export function centralDb(prisma: PrismaClient, viewerId: string): CentralDb {
  return {
    viewerId,
    tenant: prisma.tenant,
    publishedSummary: prisma.publishedSummary,
    publishedReport: prisma.publishedReport,
    $queryRaw: prisma.$queryRaw.bind(prisma),
  };
}
