import type { ImportItemContent, ImportItemKind, PlanDraft } from '@tiendo/contracts';
import type { ImportItemView, ImportReview } from '@tiendo/core/plan-imports';
import {
  makeActor,
  makeCaller,
  makeImport,
  makeTenant,
  openTestDatabase,
  testDeps,
} from '@tiendo/testing';

/** importText is what every import of these tests was read from. */
export const importText =
  'Sở Y tế: mở 05 lớp; Sở Nội vụ: Đạt 90% người dân. Báo cáo năm trước ngày 05/12.';
const at = (part: string) => ({
  start: importText.indexOf(part),
  end: importText.indexOf(part) + part.length,
});
/** importDraft is what was read: two agencies with a task each, a target with a stage of the year before, a report. */
export const importDraft: Partial<PlanDraft> = {
  title: 'Chăm sóc sức khỏe',
  locality: 'tỉnh Long Khê',
  documentNumber: '12/KH-UBND',
  issuedOn: '2026-01-05',
  period: { from: 2026, to: 2026 },
  legalBases: ['1/QĐ-TTg'],
  assignments: ['Sở Y tế', 'Sở Nội vụ'].map((agency) => ({
    agency,
    role: 'lead',
    span: at(agency),
    tasks: [{ text: `Việc của ${agency}`, span: at(agency) }],
  })),
  targets: [
    {
      text: 'Đạt 90% người dân',
      comparator: '>=',
      strict: false,
      value: 90,
      valueMax: null,
      unit: '%',
      span: at('Đạt 90% người dân'),
      milestones: [
        { year: 2025, comparator: '>=', value: 60, unit: '%' },
        { year: 2026, comparator: '>=', value: 90, unit: '%' },
      ],
    },
  ],
  reporting: [
    {
      kind: 'annual',
      dueRule: 'trước ngày 05/12',
      due: { mode: 'before', monthDay: '12-05', every: 'year' },
      reporter: null,
      recipient: 'Sở Y tế',
      forwardTo: [],
      span: at('trước ngày 05/12'),
    },
  ],
  warnings: [{ code: 'text_damaged', message: 'Chữ bị mất.', span: at('Đạt 90%') }],
};

/** openImportDesk gives an administrator of a tenant of its own, who opens imports for review. */
export async function openImportDesk() {
  const db = await openTestDatabase();
  const tenant = await makeTenant(db.database);
  const admin = await makeActor(db.database, tenant);
  const caller = makeCaller(testDeps(db.database), admin, { today: '2026-06-16' });
  const review = (id: string) => caller.imports.readImport({ id });
  const open = async (more: Parameters<typeof makeImport>[2] = {}) => {
    const parts = { text: importText, draft: importDraft, ...more };
    return review((await makeImport(db.database, admin, parts)).id);
  };
  return { db, tenant, admin, caller, review, open };
}

/** itemsOf gives the items of a kind. */
export function itemsOf(review: ImportReview, kind: ImportItemKind): ImportItemView[] {
  return review.items.filter((item) => item.kind === kind);
}

/** firstOf gives the first item of a kind. */
export function firstOf(review: ImportReview, kind: ImportItemKind): ImportItemView {
  const [item] = itemsOf(review, kind);
  if (!item) throw new Error(`no ${kind}`);
  return item;
}

/** agencyNamed is an agency item's content. */
export function agencyNamed(name: string): ImportItemContent {
  const fields = { name, shortName: null, kind: 'other', isStandingBody: false } as const;
  return { kind: 'agency', fields };
}

/** savedItem is what a form sends that saves an item as it stands. */
export function savedItem(
  item: ImportItemView,
  content = item.content,
  matchId: string | null = null,
) {
  return { id: item.id, rowVersion: item.rowVersion, content, matchId };
}
