import type { UpdateTarget } from '@tiendo/contracts';
import type { FieldText } from '#app/features/configuration/stale-version.tsx';
import type { Text } from '#app/lib/text.ts';
import { demandText } from './demand.ts';
import type { TargetChoices } from './target-form.tsx';

type Fields = Omit<UpdateTarget, 'id' | 'rowVersion'>;

/** targetTexts writes what people state of a target, field by field. */
export function targetTexts(target: Fields, choices: TargetChoices, text: Text): FieldText[] {
  const { t, formatDate, formatNumber } = text;
  const { denominator, dueOn, ownerAgencyId, indicatorId, parentId } = target;
  const owner = choices.agencies.find(({ id }) => id === ownerAgencyId);
  const indicator = choices.indicators.find(({ id }) => id === indicatorId);
  const parent = choices.parents.find(({ id }) => id === parentId);
  return [
    { term: t('targets.field_title'), value: target.title },
    { term: t('targets.demand'), value: demandText(target, text) },
    {
      term: t('targets.field_denominator'),
      value: denominator === null ? '' : formatNumber(denominator, 4),
    },
    ...(['everyReporter', 'countsPeople'] as const).map((name) => ({
      term: t(`targets.field_${name}`),
      value: target[name] ? t('common.yes') : t('common.no'),
    })),
    { term: t('targets.field_due'), value: dueOn === null ? '' : formatDate(dueOn) },
    { term: t('targets.field_owner'), value: owner?.name ?? '' },
    {
      term: t('indicators.field_target'),
      value: indicator ? `${indicator.code} · ${indicator.name}` : '',
    },
    { term: t('targets.field_parent'), value: parent?.title ?? '' },
    { term: t('targets.field_group'), value: target.groupLabel ?? '' },
  ];
}
