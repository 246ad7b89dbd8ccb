import type { ObligationState, ReportStep } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { giveNotices, type Said } from '#app/notices/give-notice.ts';
import { derivedId } from '#app/outbox/derived-id.ts';
import { holdersOf, stepOf } from './approval.ts';
import { readStepHolders } from './step-holders.ts';

/** Told is what has happened to some reports, and who should hear of it. */
export interface Told {
  obligationIds: readonly string[];
  /** Whose notice it is: those who hold a step of the report, `next`, those whom it waits for now, or `grantor`, those who may give it more time. */
  whom: ReportStep | 'next' | 'grantor';
  say: (obligationId: string) => Said;
  /** What tells this occasion from others of its kind; without it, the report's version after the act does. */
  occasion?: string;
}

/** Teller is who acted, and hears nothing of it; null when they are of another tenant. */
interface Teller {
  memberId: string | null;
  now: Date;
}

/** tellPeople gives notices about reports to those who hold a step of them, in the transaction of the act, after it, in three statements. */
export async function tellPeople(tx: TenantTx, by: Teller, told: Told): Promise<void> {
  const reports = await tx.obligation.findMany({
    where: { tenantId: tx.tenantId, id: { in: [...told.obligationIds] } },
    select: {
      id: true,
      agencyId: true,
      state: true,
      rowVersion: true,
      period: { select: { schedule: { select: { hop: true } } } },
    },
  });
  const members = await readStepHolders(
    tx,
    reports.map((report) => report.agencyId),
  );
  const notices = reports.flatMap(({ id, agencyId, state, rowVersion, period }) => {
    const { step, hop } = stepFor(told.whom, { state, hop: period.schedule.hop });
    const { holders } = holdersOf(step, { agencyId, hop }, members);
    const said = told.say(id);
    const occasion = told.occasion ?? String(rowVersion);
    return holders
      .filter((holder) => holder.id !== by.memberId)
      .map(({ id: memberId }) => ({
        ...said,
        memberId,
        id: derivedId('notice', said.kind, id, occasion, memberId),
        at: by.now,
      }));
  });
  await giveNotices(tx, notices);
}

function stepFor(whom: Told['whom'], report: { state: ObligationState; hop: number }) {
  // Time is given by those who take in the agencies' reports, whatever the level of this one.
  if (whom === 'grantor') return { step: 'recipient' as const, hop: 1 };
  return { step: whom === 'next' ? stepOf[report.state] : whom, hop: report.hop };
}

/** tellAs tells people what the member of a context has done. */
export function tellAs(
  tx: TenantTx,
  ctx: Pick<ServiceContext, 'actor' | 'now'>,
  told: Told,
): Promise<void> {
  return tellPeople(tx, { memberId: ctx.actor.memberId, now: ctx.now }, told);
}

/** waiting tells those who decide next that a report has come. */
export function waiting(ctx: Pick<ServiceContext, 'actor'>, id: string): Told {
  return {
    obligationIds: [id],
    whom: 'next',
    say: (obligationId) => ({
      kind: 'decision_waiting',
      payload: { obligationId, by: ctx.actor.fullName },
    }),
  };
}
