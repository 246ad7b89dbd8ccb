import { found, type ListMembers } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { memberView, withAgency } from './member-rows.ts';
import type { MemberView } from './views.ts';

/** listMembers gives the tenant's people: those who run it first, then agency by agency in the tenant's order, by name within. */
export async function listMembers(ctx: ServiceContext, input: ListMembers): Promise<MemberView[]> {
  const rows = await ctx.db.member.findMany({
    where: {
      tenantId: ctx.db.tenantId,
      ...(input.includeRemoved ? {} : { status: { not: 'removed' } }),
    },
    include: { agency: { select: { name: true, position: true } } },
    orderBy: [{ role: 'asc' }, { fullName: 'asc' }],
    take: 2_000,
  });
  const place = (row: (typeof rows)[number]) => row.agency?.position ?? -1;
  return rows.toSorted((a, b) => place(a) - place(b)).map((row) => memberView(row));
}

/** readMember gives one member, also a removed one; not_found when this tenant has no such member. */
export async function readMember(ctx: ServiceContext, id: string): Promise<MemberView> {
  const row = await ctx.db.member.findFirst({
    where: { tenantId: ctx.db.tenantId, id },
    include: withAgency,
  });
  return memberView(found(row));
}
