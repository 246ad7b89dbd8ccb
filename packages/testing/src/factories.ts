import { randomUUID } from 'node:crypto';
import {
  ScheduleRuleSchema,
  type AssignmentRole,
  type CivilDate,
  type ReportKind,
  type Role,
  type ScheduleRuleInput,
  type TaskStatus,
  type TenantLevel,
} from '@tiendo/contracts';
import type { Actor, ServiceContext } from '@tiendo/core';
import { toDbDate, type Database, type TenantDb } from '@tiendo/db';

let counter = 0;
const next = () => (counter += 1);

/** TestTenant is a tenant made by makeTenant. */
export interface TestTenant {
  id: string;
  slug: string;
  name: string;
  level: TenantLevel;
  ancestorIds: string[];
}

/** makeTenant makes a tenant with its settings; a province or commune without a parent gets a fresh ministry above it. */
export async function makeTenant(
  database: Database,
  options: { level?: TenantLevel; parent?: TestTenant } = {},
): Promise<TestTenant> {
  const level = options.level ?? 'province';
  const parent =
    options.parent ??
    (level === 'ministry' ? null : await makeTenant(database, { level: 'ministry' }));
  const ancestorIds = parent ? [parent.id, ...parent.ancestorIds] : [];
  const n = next();
  const tenant = await database.platform.tenant.create({
    data: {
      slug: `don-vi-${n}-${randomUUID().slice(0, 8)}`,
      name: `Đơn vị ${n}`,
      level,
      parentId: parent?.id ?? null,
      ancestorIds,
    },
  });
  await database.withTenant(tenant.id, (db) =>
    db.tenantSetting.create({ data: { tenantId: tenant.id } }),
  );
  return { id: tenant.id, slug: tenant.slug, name: tenant.name, level, ancestorIds };
}

/** makeAgency adds an agency to a tenant. */
export function makeAgency(
  db: TenantDb,
  options: { name?: string; isStandingBody?: boolean } = {},
) {
  const n = next();
  return db.agency.create({
    data: {
      tenantId: db.tenantId,
      name: options.name ?? `Sở số ${n}`,
      kind: 'department',
      isStandingBody: options.isStandingBody ?? false,
      position: n,
    },
  });
}

/** makeActor adds a person with an account and an active membership. */
export async function makeActor(
  database: Database,
  tenant: TestTenant,
  options: { role?: Role; agencyId?: string | null; email?: string } = {},
): Promise<Actor & { email: string }> {
  const n = next();
  const email = options.email ?? `nguoi-${n}-${randomUUID().slice(0, 8)}@example.test`;
  const fullName = `Nguyễn Thị ${n}`;
  const account = await database.platform.userAccount.upsert({
    where: { email },
    create: { email, fullName },
    update: {},
  });
  const role = options.role ?? 'admin';
  const agencyId = options.agencyId ?? null;
  const member = await database.withTenant(tenant.id, (db) =>
    db.member.create({
      data: {
        tenantId: tenant.id,
        userId: account.id,
        email,
        fullName,
        role,
        agencyId,
        status: 'active',
      },
    }),
  );
  return { userId: account.id, memberId: member.id, fullName, role, agencyId, tenant, email };
}

/** makePlan adds an active plan of the given years. */
export function makePlan(
  db: TenantDb,
  options: {
    title?: string;
    periodFrom?: number;
    periodTo?: number;
    status?: 'draft' | 'active' | 'archived';
    activeSince?: CivilDate;
  } = {},
) {
  return db.plan.create({
    data: {
      tenantId: db.tenantId,
      title: options.title ?? `Kế hoạch số ${next()}`,
      periodFrom: options.periodFrom ?? 2026,
      periodTo: options.periodTo ?? 2026,
      summary: '',
      activeSince: toDbDate(options.activeSince ?? `${options.periodFrom ?? 2026}-01-01`),
      status: options.status ?? 'active',
    },
  });
}

/** makeTarget adds a target "from 80 % up" unless told otherwise. */
export function makeTarget(
  db: TenantDb,
  planId: string,
  options: {
    title?: string;
    parentId?: string;
    ownerAgencyId?: string;
    dueOn?: CivilDate | null;
    value?: number;
    latest?: { numerator: number; denominator: number; on: CivilDate };
  } = {},
) {
  const n = next();
  return db.target.create({
    data: {
      tenantId: db.tenantId,
      planId,
      position: n,
      title: options.title ?? `Chỉ tiêu ${n}`,
      parentId: options.parentId ?? null,
      ownerAgencyId: options.ownerAgencyId ?? null,
      comparator: '>=',
      value: options.value ?? 80,
      unit: '%',
      dueOn: toDbDate(options.dueOn ?? null),
      latestNumerator: options.latest?.numerator ?? null,
      latestDenominator: options.latest?.denominator ?? null,
      latestOn: toDbDate(options.latest?.on ?? null),
    },
  });
}

/** makeTask adds a task with its agencies; the first is the lead and responsible unless told otherwise. */
export function makeTask(
  db: TenantDb,
  planId: string,
  options: {
    title?: string;
    dueOn?: CivilDate | null;
    status?: TaskStatus;
    completedOn?: CivilDate | null;
    agencies?: { agencyId: string; role?: AssignmentRole; responsible?: boolean }[];
  } = {},
) {
  const n = next();
  const status = options.status ?? 'not_started';
  return db.task.create({
    data: {
      tenantId: db.tenantId,
      planId,
      position: n,
      title: options.title ?? `Nhiệm vụ ${n}`,
      detail: '',
      dueOn: toDbDate(options.dueOn ?? null),
      status,
      percent: status === 'done' ? 100 : 0,
      completedOn: toDbDate(options.completedOn ?? null),
      assignments: {
        create: (options.agencies ?? []).map((part) => ({
          agencyId: part.agencyId,
          role: part.role ?? 'lead',
          responsible: part.responsible ?? true,
        })),
      },
    },
  });
}

/** makeSchedule adds a reporting rule, six-month and due before 15 June unless told otherwise; naming agencies means that only they report. */
export function makeSchedule(
  db: TenantDb,
  planId: string,
  options: {
    title?: string;
    kind?: ReportKind;
    rule?: ScheduleRuleInput | null;
    hop?: number;
    reporterIds?: string[];
  } = {},
) {
  const n = next();
  const halfYear: ScheduleRuleInput = {
    kind: 'six-month',
    due: { mode: 'before', monthDay: '06-15', every: 'year' },
  };
  const rule = options.rule === undefined ? halfYear : options.rule;
  const reporterIds = options.reporterIds ?? [];
  return db.schedule.create({
    data: {
      tenantId: db.tenantId,
      planId,
      position: n,
      title: options.title ?? `Báo cáo ${n}`,
      kind: options.kind ?? rule?.kind ?? 'periodic',
      ...(rule ? { rule: ScheduleRuleSchema.parse(rule) } : {}),
      dueText: '',
      hop: options.hop ?? 1,
      reporterScope: reporterIds.length > 0 ? 'chosen' : 'all',
      recipient: 'Cơ quan thường trực',
      forwardTo: [],
      reporters: { create: reporterIds.map((agencyId) => ({ agencyId })) },
    },
  });
}

/** inContext runs a service as the actor, on the rows of their tenant, at a fixed moment (09:00 in Vietnam on that day). */
export function inContext<T>(
  database: Database,
  actor: Actor,
  today: CivilDate,
  work: (ctx: ServiceContext) => Promise<T>,
): Promise<T> {
  const now = new Date(`${today}T02:00:00Z`);
  return database.withTenant(actor.tenant.id, (db) => work({ actor, db, now, today }));
}
