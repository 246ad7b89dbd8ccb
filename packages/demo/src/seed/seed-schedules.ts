import { ScheduleRuleSchema, type CreateSchedule, type ScheduleRule } from '@tiendo/contracts';
import type { ServiceContext } from '@tiendo/core';
import { createSchedule } from '@tiendo/core/reporting';
import type { CurrentPlan, CurrentReporting } from '../current-types.ts';
import type { DueSeed, PlanSeed, ReportingSeed } from '../plan-seed.ts';
import { idOf } from './seed-context.ts';

const titles: Record<string, string> = {
  'six-month': 'Báo cáo 6 tháng đầu năm',
  annual: 'Báo cáo năm',
  'ad-hoc': 'Báo cáo đột xuất',
  periodic: 'Báo cáo định kỳ, sơ kết, tổng kết',
};

const modeWords = { before: 'trước ngày', by: 'chậm nhất ngày', on: 'vào ngày' } as const;

/** seedSchedules enters the reporting rules of a plan and gives their ids by key; a rule without a date stays one without windows. */
export async function seedSchedules(
  ctx: ServiceContext,
  planId: string,
  plan: PlanSeed | CurrentPlan,
  agencies: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const names = new Map(plan.agencies.map((agency) => [agency.key, agency.name]));
  for (const seed of plan.reporting) {
    const { id } = await createSchedule(ctx, { planId, ...scheduleOf(seed, names, agencies) });
    ids.set(seed.key, id);
  }
  return ids;
}

function scheduleOf(
  seed: ReportingSeed | CurrentReporting,
  names: ReadonlyMap<string, string>,
  agencies: ReadonlyMap<string, string>,
): Omit<CreateSchedule, 'planId'> {
  const { kind, due, reporter, recipient, hop } = seed;
  return {
    title: 'title' in seed ? seed.title : (titles[kind] ?? kind),
    kind,
    rule: 'rule' in seed ? seed.rule : ruleOf(kind, due),
    dueText: 'dueText' in seed ? seed.dueText : dueText(due, seed.note),
    hop,
    reporterScope: reporter === 'all' ? 'all' : 'chosen',
    reporterAgencyIds: Array.isArray(reporter)
      ? reporter.map((key: string) => idOf(agencies, key))
      : [],
    recipient: recipientName(recipient, names),
    forwardTo: [...seed.forwardTo],
  };
}

/** ruleOf makes a schedule of what a plan states: one of a single year gives its dates with the year, as a rule they recur on that day. */
export function ruleOf(kind: string, due: DueSeed | null): ScheduleRule | null {
  if (due === null) return null;
  const monthDay = 'date' in due ? due.date.slice(5) : due.monthDay;
  return ScheduleRuleSchema.parse({ kind, due: { mode: due.mode, monthDay, every: 'year' } });
}

function dueText(due: DueSeed | null, note: string): string {
  if (due === null) return note;
  const [year, month, day] = 'date' in due ? due.date.split('-') : ['', ...due.monthDay.split('-')];
  return `${modeWords[due.mode]} ${day}/${month}${year ? `/${year}` : ' hằng năm'}`;
}

function recipientName(
  recipient: ReportingSeed['recipient'],
  names: ReadonlyMap<string, string>,
): string {
  if (recipient === null) return '';
  return 'body' in recipient
    ? recipient.body
    : (names.get(recipient.agencyKey) ?? recipient.agencyKey);
}
