import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@tiendo/contracts';
import { decideReport, openObligations, saveDraft, submitReport } from '@tiendo/core/reporting';
import { recordProgress } from '@tiendo/core/tasks';
import { toDbDate, type Database, type TenantDb } from '@tiendo/db';
import type { CurrentPlan, ReportSeed, TaskUpdateSeed } from '../current-types.ts';
import { asOn, idOf, type SeededTenant } from './seed-context.ts';
import type { SeededPlan } from './seed-plan.ts';

/** HistoryEvent is one thing that somebody did on one day of the year so far. */
interface HistoryEvent {
  on: CivilDate;
  run(): Promise<void>;
}

/** History is what replaying needs: the tenant, its plan's rows by key, and the data. */
interface History {
  database: Database;
  tenant: SeededTenant;
  plan: SeededPlan;
  seed: CurrentPlan;
}

/**
 * replayHistory does the year so far again, day by day, through the same services as everyday work: updates of tasks, drafts, submissions,
 * returns and acceptances each on its day.
 */
export async function replayHistory(history: History): Promise<void> {
  const tasks = history.seed.assignments.flatMap((heading) => heading.tasks);
  const events: HistoryEvent[] = [
    ...tasks.flatMap((task) =>
      task.history.map((update) => progressEvent(history, task.key, update)),
    ),
    ...history.seed.reports.flatMap((report) => reportEvents(history, report)),
  ];
  events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let openedOn = '';
  for (const event of events) {
    if (event.on !== openedOn) await open(history, event.on);
    openedOn = event.on;
    await event.run();
  }
  await open(history, history.seed.today);
}

function open({ database, tenant }: History, on: CivilDate) {
  return asOn(database, tenant.admin, on, (ctx) => openObligations(ctx));
}

function progressEvent(history: History, taskKey: string, update: TaskUpdateSeed): HistoryEvent {
  return {
    on: update.on,
    run: () =>
      asOn(history.database, actorOf(history, update.byPersonEmail), update.on, (ctx) =>
        recordProgress(ctx, {
          taskId: idOf(history.plan.tasks, taskKey),
          submissionId: randomUUID(),
          status: update.status,
          percent: update.percent,
          note: update.note,
          completedOn: update.status === 'done' ? update.on : null,
          fileIds: [],
        }),
      ),
  };
}

function reportEvents(history: History, report: ReportSeed): HistoryEvent[] {
  const write = (on: CivilDate, save: typeof submitReport | typeof saveDraft): HistoryEvent => ({
    on,
    run: () =>
      asOn(history.database, actorOf(history, report.byPersonEmail), on, async (ctx) => {
        await save(ctx, await contentOf(history, report, ctx.db));
      }),
  });
  const { submittedOn, decidedOn, decidedByEmail } = report;
  if (submittedOn === null) return [write(history.seed.today, saveDraft)];
  const events = [write(submittedOn, submitReport)];
  if (decidedOn !== null && decidedByEmail !== null) {
    events.push({ on: decidedOn, run: () => decide(history, report, decidedOn, decidedByEmail) });
  }
  return events;
}

function decide(
  history: History,
  report: ReportSeed,
  on: CivilDate,
  byEmail: string,
): Promise<void> {
  return asOn(history.database, actorOf(history, byEmail), on, async (ctx) => {
    const { id, rowVersion } = await findObligation(history, report, ctx.db);
    await decideReport(ctx, {
      obligationId: id,
      rowVersion,
      decision: report.state === 'returned' ? 'return' : 'accept',
      reason: report.returnReason ?? '',
    });
  });
}

/** A figure that moves much asks for a note; the demonstration's agencies say where theirs come from. */
const FIGURE_NOTE = 'Số liệu lũy kế, tổng hợp từ báo cáo của các đơn vị trực thuộc.';

async function contentOf(history: History, report: ReportSeed, db: TenantDb) {
  const { id, rowVersion } = await findObligation(history, report, db);
  return {
    obligationId: id,
    rowVersion,
    nothingToReport: report.nothingToReport,
    results: report.results,
    difficulties: report.difficulties,
    proposals: report.proposals,
    figures: report.figures.map((figure) => ({
      targetId: idOf(history.plan.targets, figure.targetKey),
      numerator: figure.numerator,
      denominator: figure.denominator,
      note: FIGURE_NOTE,
      fileIds: [],
    })),
    extraSections: {},
    fileIds: [],
    removedFileIds: [],
  };
}

async function findObligation(history: History, report: ReportSeed, db: TenantDb) {
  const row = await db.obligation.findFirst({
    where: {
      tenantId: db.tenantId,
      agencyId: idOf(history.tenant.agencies, report.agencyKey),
      period: {
        scheduleId: idOf(history.plan.schedules, report.ruleKey),
        periodFrom: toDbDate(report.periodFrom),
        periodTo: toDbDate(report.periodTo),
      },
    },
    select: { id: true, rowVersion: true },
  });
  if (!row) {
    throw new Error(
      `No obligation of ${report.agencyKey} for ${report.ruleKey} ${report.periodFrom}–${report.periodTo}.`,
    );
  }
  return row;
}

function actorOf({ tenant }: History, email: string) {
  const actor = tenant.actors.get(email);
  if (!actor) throw new Error(`${email} is no member of ${tenant.slug}.`);
  return actor;
}
