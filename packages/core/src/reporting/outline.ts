import { builtInSections, ReportOutlineSchema, type ReportOutline } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';

/** The outline of a tenant that has written none; its words go into Vietnamese official reports. */
const usualOutline: ReportOutline = [
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

/** askedOutline is what of the tenant's outline one report is asked: a request out of turn asks its question only, so nothing but the answer is required. */
export function askedOutline(outline: ReportOutline, question: string | null): ReportOutline {
  if (question === null) return outline;
  return outline
    .filter(({ id }) => builtInSections.some((section) => section === id))
    .map((section) => ({ ...section, guidance: '', required: section.id === 'results' }));
}
