import { found, type PreviewImportCalendar } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { effectiveRule, planWindows, readDateSettings } from '#app/reporting/effective-rule.ts';
import { headerOf, readItems } from './import-rows.ts';
import type { ImportCalendar, ImportCalendarRow } from './views.ts';

/**
 * previewImportCalendar gives the periods that fall due in a year under the draft's reporting rules, as this tenant reads dates, in the order of their last
 * days. Nothing is dated until the plan's years are known.
 */
export async function previewImportCalendar(
  ctx: ServiceContext,
  input: PreviewImportCalendar,
): Promise<ImportCalendar> {
  const { db } = ctx;
  const where = { tenantId: db.tenantId, id: input.id };
  const [row, items, settings] = await Promise.all([
    db.planImport.findFirst({ where, select: { header: true } }),
    readItems(db, input.id),
    readDateSettings(db),
  ]);
  const header = headerOf(found(row));
  const plan = hasYears(header) ? header : null;
  const year = input.year ?? yearToShow(plan, Number(ctx.today.slice(0, 4)));
  const rules = items.flatMap(({ id, state, content }) =>
    content.kind === 'schedule' && state !== 'removed' ? [{ itemId: id, ...content.fields }] : [],
  );
  const rows = rules.flatMap(({ itemId, title, hop, rule }): ImportCalendarRow[] => {
    if (rule === null || plan === null) return [];
    return planWindows(effectiveRule(rule, settings), plan)
      .filter((window) => window.lastDay.startsWith(`${year}-`))
      .map(({ periodFrom, periodTo, lastDay }) => {
        return { itemId, title, kind: rule.kind, hop, periodFrom, periodTo, lastDay };
      });
  });
  return {
    year,
    rows: rows.sort((a, b) =>
      a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : a.hop - b.hop,
    ),
    undated: rules
      .filter((rule) => rule.rule === null)
      .map(({ itemId, title, dueText }) => ({ itemId, title, dueText })),
  };
}

type Years = { periodFrom: number; periodTo: number } | null;

function hasYears(header: Years) {
  return header !== null && header.periodFrom >= 2000 && header.periodTo >= header.periodFrom;
}

function yearToShow(plan: Years, current: number): number {
  if (!plan) return current;
  return plan.periodFrom <= current && current <= plan.periodTo ? current : plan.periodFrom;
}
