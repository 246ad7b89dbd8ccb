import {
  RoleSchema,
  type NewsMail,
  type ObligationState,
  type OutboxPayload,
} from '@tiendo/contracts';
import type { TenantDb, TenantTx } from '@tiendo/db';
import { z } from 'zod';
import { derivedId } from '#app/outbox/derived-id.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { holdersOf } from '#app/reporting/approval.ts';
import { readStepHolders } from '#app/reporting/step-holders.ts';
import { readItems } from './dispatch/read-items.ts';
import { readTenant } from './dispatch/read-tenant.ts';

/** ToldReport is a report with what an agency hears of it. */
export type ToldReport = OutboxPayload<'report.told'>;

/**
 * spreadNews makes one event for each person whose work the report is, so that a mail that fails is repeated for its own recipient only. Spreading twice, which
 * a crash can cause, gives the events the ids they have already. What was handed in meanwhile is no news.
 */
export async function spreadNews(tx: TenantTx, eventId: string, told: ToldReport): Promise<void> {
  const report = await tx.obligation.findFirst({
    where: { tenantId: tx.tenantId, id: told.obligationId, state: { in: statesOf(told) } },
    select: { agencyId: true, period: { select: { schedule: { select: { hop: true } } } } },
  });
  if (!report) return;
  const { agencyId, period } = report;
  const members = await readStepHolders(tx, [agencyId]);
  const { holders } = holdersOf('agency', { agencyId, hop: period.schedule.hop }, members);
  for (const { id: memberId } of holders) {
    const id = derivedId(eventId, memberId);
    await emitOutboxEvent(tx, 'report.told.mail', { ...told, memberId }, id);
  }
}

/** In which states of the report its news is still true. */
function statesOf({ news }: Pick<ToldReport, 'news'>): ObligationState[] {
  return news === 'returned' ? ['returned'] : ['open', 'draft', 'returned', 'awaiting_head'];
}

/** readReturned gives what is told of a report that came back: its newest return, or null when it was sent again meanwhile. */
export async function readReturned(tx: TenantTx, obligationId: string): Promise<ToldReport | null> {
  const event = await tx.reportEvent.findFirst({
    where: {
      tenantId: tx.tenantId,
      obligationId,
      kind: 'returned',
      obligation: { state: 'returned' },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { memberName: true, reason: true },
  });
  return event && { obligationId, news: 'returned', by: event.memberName, said: event.reason };
}

const RecipientSchema = z.object({
  email: z.string(),
  fullName: z.string(),
  role: RoleSchema,
  lang: z.enum(['vi', 'en']),
});

/** NewsForOne is a mail about a report, to whom it goes and in which language. */
export interface NewsForOne {
  email: string;
  lang: 'vi' | 'en';
  mail: Omit<NewsMail, 'today'>;
}

/** readNews gives what there is to say to one person, or null when the report was handed in meanwhile the person has left, or no mail reaches them. */
export function readNews(
  db: TenantDb,
  { obligationId, memberId, news, by, said }: OutboxPayload<'report.told.mail'>,
): Promise<NewsForOne | null> {
  return db.transaction(async (tx) => {
    const [row] = z.array(RecipientSchema).parse(
      await tx.$queryRaw`
        SELECT m.email, m.full_name AS "fullName", m.role::text, m.lang
        FROM obligation o
        JOIN member m ON m.tenant_id = o.tenant_id AND m.id = ${memberId}::uuid AND m.status = 'active' AND m.email_bounced_at IS NULL
        WHERE o.tenant_id = ${tx.tenantId}::uuid AND o.id = ${obligationId}::uuid
          AND o.state::text = ANY (${statesOf({ news })}::text[])`,
    );
    const report = (await readItems(tx, [obligationId])).get(obligationId);
    if (!row || !report) return null;
    const { email, lang, ...recipient } = row;
    return {
      email,
      lang,
      mail: { news, by, said, recipient, report, tenant: await readTenant(tx) },
    };
  });
}
