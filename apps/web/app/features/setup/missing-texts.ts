import type { Outputs } from '#app/lib/api-types.ts';
import type { Text } from '#app/lib/text.ts';

type Step = Outputs['plans']['readPlan']['setup'][number];

/** missingTexts says in sentences what a step of the setup lacks. */
export function missingTexts(step: Step, text: Text): string[] {
  return step.gaps.map(({ gap, count }) => sentence(gap, count, text));
}

/** hintTexts says in sentences what of a complete step is worth a look. */
export function hintTexts(step: Step, text: Text): string[] {
  return step.hints.map(({ gap, count }) => sentence(gap, count, text));
}

function sentence(gap: Step['gaps'][number]['gap'], count: number, { t }: Text): string {
  switch (gap) {
    case 'members':
      return t('setup.missing_members', { count });
    case 'responsible':
      return t('setup.missing_responsible', { count });
    case 'due':
      return t('setup.hint_due', { count });
    case 'schedule_dates':
      return t('setup.hint_schedule_dates', { count });
    default:
      return t(`setup.missing_${gap}`);
  }
}
