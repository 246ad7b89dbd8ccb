import type { TenantScope } from '@tiendo/db';
import type { StepHolder } from './approval.ts';

/** readStepHolders gives the active members who may have to act on reports of the agencies: their own people, and those who take reports in. */
export function readStepHolders(
  db: TenantScope,
  agencyIds: readonly string[],
): Promise<(StepHolder & { id: string })[]> {
  return db.member.findMany({
    where: {
      tenantId: db.tenantId,
      status: 'active',
      OR: [
        { agencyId: { in: [...agencyIds] } },
        { role: { in: ['admin', 'coordinator', 'leader'] } },
      ],
    },
    select: { id: true, fullName: true, role: true, agencyId: true },
    orderBy: { fullName: 'asc' },
    take: 1_000,
  });
}
