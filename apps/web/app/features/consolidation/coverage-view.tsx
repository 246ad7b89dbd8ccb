import type { Coverage } from '@tiendo/contracts';
import { DescriptionList, StackedBar, obligationTone, timelinessTone } from '@tiendo/ui';
import { useText, type Text } from '#app/lib/text.ts';

/** CoverageView shows what a consolidated report rests on: how many agencies, and by name those that are not in its figures. */
export function CoverageView({ coverage }: { readonly coverage: Coverage }) {
  const text = useText();
  const { t } = text;
  const named = [
    { term: t('consolidation.waiting'), names: coverage.waiting },
    { term: t('consolidation.missing'), names: coverage.missing },
    { term: t('consolidation.nothing'), names: coverage.nothingToReport },
  ].filter(({ names }) => names.length > 0);
  return (
    <div className="coverage">
      {coverage.expected > 0 && (
        <StackedBar label={t('consolidation.bar')} parts={coverageParts(coverage, text)} />
      )}
      {named.length > 0 && (
        <DescriptionList items={named.map(({ term, names }) => ({ term, value: listed(names) }))} />
      )}
    </div>
  );
}

/** coverageSentence says in one sentence how many of those who owe a report are in the consolidated one. */
export function coverageSentence({ accepted, expected }: Coverage, { t }: Text): string {
  if (expected === 0) return t('consolidation.coverage_none');
  return t('consolidation.coverage', { accepted, expected });
}

/** listed writes names one after the other. */
export function listed(names: readonly string[]): string {
  return names.join('; ');
}

function coverageParts(coverage: Coverage, { t }: Text) {
  const { accepted, nothingToReport, waiting, missing } = coverage;
  const part = (key: 'accepted' | 'nothing' | 'waiting' | 'missing', value: number) => ({
    key,
    value,
    label: t(`consolidation.part_${key}`),
  });
  return [
    {
      ...part('accepted', accepted - nothingToReport.length),
      ...obligationTone('accepted'),
    },
    { ...part('nothing', nothingToReport.length), ...obligationTone('nothing_to_report') },
    { ...part('waiting', waiting.length), ...obligationTone('submitted') },
    { ...part('missing', missing.length), ...timelinessTone('missing') },
  ];
}
