import type { ChecklistStep } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import type { Text } from '#app/lib/text.ts';
import { hintTexts, missingTexts } from './missing-texts.ts';

type Plan = Outputs['plans']['readPlan'];
type StepName = Plan['setup'][number]['step'];

const steps = ['plan', 'targets', 'agencies', 'tasks', 'reporting', 'reminders'] as const;

/** Where each step is done. Agencies and reminders belong to the tenant and can be set up before any plan. */
function pathOf(step: StepName, plan: string, tenant: string): string {
  const paths = {
    plan: `${plan}/sua`,
    targets: `${plan}/chi-tieu`,
    agencies: `/${tenant}/thiet-lap/co-quan`,
    tasks: `${plan}/nhiem-vu`,
    reporting: `${plan}/che-do-bao-cao`,
    reminders: `/${tenant}/thiet-lap/nhac-viec`,
  };
  return paths[step];
}

/** setupChecklist gives the seven steps of the setup with what each lacks; without a plan, all but the first wait. */
export function setupChecklist(plan: Plan | null, tenant: string, text: Text): ChecklistStep[] {
  return plan === null ? stepsBeforePlan(tenant, text) : stepsOf(plan, tenant, text);
}

function stepsBeforePlan(tenant: string, { t }: Text): ChecklistStep[] {
  const create = `/${tenant}/ke-hoach/moi`;
  const shared: readonly string[] = ['agencies', 'reminders'];
  return [
    {
      key: 'plan',
      title: t('setup.step_plan'),
      href: create,
      state: 'missing',
      stateText: t('setup.step_missing'),
      missing: [t('setup.missing_plan')],
    },
    ...steps.slice(1).map((step) => ({
      key: step,
      title: t(`setup.step_${step}`),
      href: shared.includes(step) ? pathOf(step, '', tenant) : create,
      state: 'waiting' as const,
      stateText: t('setup.step_waiting'),
      summary: t('setup.after_first_plan'),
    })),
  ];
}

function stepsOf(plan: Plan, tenant: string, text: Text): ChecklistStep[] {
  const { t } = text;
  const base = `/${tenant}/ke-hoach/${plan.id}`;
  const prepared = plan.setup.map((step): ChecklistStep => {
    const hints = hintTexts(step, text);
    return {
      key: step.step,
      title: t(`setup.step_${step.step}`),
      href: pathOf(step.step, base, tenant),
      state: step.complete ? 'done' : 'missing',
      stateText: step.complete ? t('setup.step_done') : t('setup.step_missing'),
      missing: missingTexts(step, text),
      ...(hints.length > 0 && { summary: hints.join(' · ') }),
    };
  });
  return [...prepared, activation(plan, base, text)];
}

function activation(plan: Plan, base: string, { t }: Text): ChecklistStep {
  const step = { key: 'activate', title: t('setup.step_activate'), href: `${base}/trang-thai` };
  if (plan.status === 'active') {
    const summary = t('setup.activated_already');
    return { ...step, state: 'done', stateText: t('setup.step_done'), summary };
  }
  if (plan.status === 'archived') {
    const summary = t('setup.archived_already');
    return { ...step, state: 'done', stateText: t('setup.step_done'), summary };
  }
  const ready = plan.counts.tasks + plan.counts.targets > 0;
  const summary = plan.setup.every((part) => part.complete)
    ? t('setup.activate_ready')
    : t('plans.activate_help');
  return {
    ...step,
    state: ready ? 'missing' : 'waiting',
    stateText: ready ? t('setup.step_missing') : t('setup.step_waiting'),
    summary,
  };
}
