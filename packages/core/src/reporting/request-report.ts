import { ScheduleRuleSchema, assertThat, type RequestReport } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { createSchedule } from './save-schedule.ts';

/**
 * requestReport asks chosen agencies a question out of turn: a reporting rule of its own with one window from today to the day named, which opens at
 * once and is reminded of, locked and taken in like any other. Gives the rule's id; the same form sent twice asks once. Errors: not_found (plan,
 * agency), archived, invalid_date (a day gone by), already_sent.
 */
export async function requestReport(
  ctx: ServiceContext,
  input: RequestReport,
): Promise<{ id: string }> {
  const { planId, title, question, dueOn, agencyIds, submissionId } = input;
  assertThat(dueOn >= ctx.today, 'invalid_date', { dueOn: 'invalid_date' });
  const rule = ScheduleRuleSchema.parse({
    kind: 'once',
    window: { from: ctx.today, to: dueOn },
    due: { mode: 'by', date: dueOn },
  });
  return createSchedule(ctx, {
    planId,
    title,
    question,
    kind: 'ad-hoc',
    rule,
    dueText: '',
    hop: 1,
    reporterScope: 'chosen',
    reporterAgencyIds: agencyIds,
    recipient: '',
    forwardTo: [],
    ...(submissionId && { submissionId }),
  });
}
