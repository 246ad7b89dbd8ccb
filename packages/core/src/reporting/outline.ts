import { ReportOutlineSchema, type ReportOutline } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';

/** usualOutline is the outline of a tenant that has written none; its words go into Vietnamese official reports. */
export const usualOutline: ReportOutline = [
  { id: 'results', title: 'Kết quả thực hiện', guidance: '', required: true },
  { id: 'difficulties', title: 'Khó khăn, vướng mắc', guidance: '', required: false },
  { id: 'proposals', title: 'Đề xuất, kiến nghị', guidance: '', required: false },
];

/** readOutline reads the tenant's outline for reports, in order. */
export async function readOutline(db: TenantScope): Promise<ReportOutline> {
  const setting = await db.tenantSetting.findFirst({
    where: { tenantId: db.tenantId },
    select: { reportOutline: true },
  });
  return ReportOutlineSchema.nullable().parse(setting?.reportOutline ?? null) ?? usualOutline;
}
