import type { TenantTx } from '@tiendo/db';
import { derivedId } from '#app/outbox/derived-id.ts';
import { giveNotices, type Said } from './give-notice.ts';

/** AgencyNews is one thing that the people of some agencies should hear. */
export interface AgencyNews {
  agencyIds: readonly string[];
  said: Said;
  /** What tells this news from others of its kind: told twice, it is one notice. */
  occasion: string;
  /** Who did it and hears nothing of it, or null. */
  butNot: string | null;
  at: Date;
}

/** tellAgencies gives a notice to all who work for some agencies: officers, heads, and coordinators who belong to one. */
export async function tellAgencies(tx: TenantTx, news: AgencyNews): Promise<void> {
  const { said, occasion, butNot, at } = news;
  const members = await tx.member.findMany({
    where: {
      tenantId: tx.tenantId,
      status: 'active',
      agencyId: { in: [...news.agencyIds] },
      role: { in: ['agency_officer', 'agency_head', 'coordinator'] },
      ...(butNot && { id: { not: butNot } }),
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const notices = members.map(({ id: memberId }) => ({
    ...said,
    memberId,
    id: derivedId('notice', said.kind, occasion, memberId),
    at,
  }));
  await giveNotices(tx, notices);
}
