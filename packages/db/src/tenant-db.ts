import type { Prisma, PrismaClient } from './generated/client.ts';
import type { ReadRows } from './read-rows.ts';

/** tenantModels are the models whose tables belong to tenants; a test holds the list against the schema. */
export const tenantModels = [
  'tenantSetting',
  'member',
  'agency',
  'plan',
  'legalBasis',
  'target',
  'task',
  'assignment',
  'taskUpdate',
  'file',
  'schedule',
  'scheduleReporter',
  'period',
  'obligation',
  'report',
  'reportFigure',
  'reportEvent',
  'reminder',
  'message',
  'auditEntry',
  'outboxEvent',
  'publishedSummary',
  'planImport',
  'planImportItem',
  'sourcePassage',
  'planVersion',
  'extension',
  'mandate',
  'publishedReport',
  'receivedReport',
  'reportReceipt',
  'officialDocument',
  'delivery',
  'notice',
  'pushSubscription',
  'calendarFeed',
] as const;

type TenantModel = (typeof tenantModels)[number];

/**
 * Prisma gathers `findUnique` calls of one tick into a single statement, also those of different requests. Here that would mix
 * tenants, so only `findFirst` is offered.
 */
type Unbatched<T> = Omit<T, 'findUnique' | 'findUniqueOrThrow'>;

type TenantDelegates = { readonly [M in TenantModel]: Unbatched<PrismaClient[M]> };

/** TenantScope is what reads and writes one tenant's rows, in a transaction or out of it. Every query still names its tenant. */
export interface TenantScope extends TenantDelegates {
  readonly tenantId: string;
  /** The ministry's catalogue, the same for every tenant; it is written through PlatformDb. */
  readonly indicator: Pick<PrismaClient['indicator'], 'findMany' | 'findFirst'>;
  readonly $queryRaw: PrismaClient['$queryRaw'];
  readonly $executeRaw: PrismaClient['$executeRaw'];
  readonly rows: ReadRows;
}

/** TenantTx is a tenant's open transaction. Nothing that waits for the network may happen in it. */
export interface TenantTx extends TenantScope {
  readonly inTransaction: true;
}

/** What the scopes of one process share. */
type Delegates = TenantDelegates & Pick<TenantScope, 'indicator'>;

/** TenantDb is one tenant's database: statements run one by one, or together in `transaction`. */
export interface TenantDb extends TenantScope {
  readonly inTransaction: false;
  transaction<T>(work: (tx: TenantTx) => Promise<T>): Promise<T>;
}

/** TenantDoor is what every TenantDb of a process shares. */
export interface TenantDoor {
  prisma: PrismaClient;
  delegates: Delegates;
  rows: ReadRows;
}

/** tenantDoor prepares a process's TenantDbs: looking the models up once, for Prisma finds each anew. */
export function tenantDoor(prisma: PrismaClient, rows: ReadRows): TenantDoor {
  return { prisma, delegates: delegatesOf(prisma), rows };
}

/** tenantDb narrows a door to one tenant. The caller must have entered that tenant's scope on the pool. */
export function tenantDb(door: TenantDoor, tenantId: string): TenantDb {
  const { prisma } = door;
  return {
    ...door.delegates,
    ...rawOf(prisma),
    rows: door.rows,
    tenantId,
    inTransaction: false,
    transaction: (work) =>
      prisma.$transaction(
        (tx) =>
          work({
            ...delegatesOf(tx),
            ...rawOf(tx),
            rows: (sql) => tx.$queryRaw(sql),
            tenantId,
            inTransaction: true,
          }),
        { timeout: 30_000, maxWait: 10_000 },
      ),
  };
}

function rawOf(client: Prisma.TransactionClient) {
  return {
    $queryRaw: client.$queryRaw.bind(client),
    $executeRaw: client.$executeRaw.bind(client),
  };
}

function delegatesOf(client: Prisma.TransactionClient): Delegates {
  return {
    tenantSetting: client.tenantSetting,
    member: client.member,
    agency: client.agency,
    plan: client.plan,
    legalBasis: client.legalBasis,
    target: client.target,
    task: client.task,
    assignment: client.assignment,
    taskUpdate: client.taskUpdate,
    file: client.file,
    schedule: client.schedule,
    scheduleReporter: client.scheduleReporter,
    period: client.period,
    obligation: client.obligation,
    report: client.report,
    reportFigure: client.reportFigure,
    reportEvent: client.reportEvent,
    reminder: client.reminder,
    message: client.message,
    auditEntry: client.auditEntry,
    outboxEvent: client.outboxEvent,
    publishedSummary: client.publishedSummary,
    planImport: client.planImport,
    planImportItem: client.planImportItem,
    sourcePassage: client.sourcePassage,
    planVersion: client.planVersion,
    extension: client.extension,
    mandate: client.mandate,
    publishedReport: client.publishedReport,
    receivedReport: client.receivedReport,
    reportReceipt: client.reportReceipt,
    officialDocument: client.officialDocument,
    delivery: client.delivery,
    notice: client.notice,
    pushSubscription: client.pushSubscription,
    calendarFeed: client.calendarFeed,
    indicator: client.indicator,
  };
}
