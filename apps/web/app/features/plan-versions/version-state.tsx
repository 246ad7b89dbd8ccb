import { StateBadge } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';

interface Dated {
  number: number;
  effectiveOn: string;
}

/** VersionState says whether a version of the plan is in force today, was replaced, or waits for its day. */
export function VersionState(props: { readonly version: Dated; readonly all: readonly Dated[] }) {
  const { t, today } = useText();
  const { version, all } = props;
  if (version.effectiveOn > today) {
    return <StateBadge tone="waiting" icon="dueSoon" text={t('plan-versions.from_later')} />;
  }
  const begun = all.filter(({ effectiveOn }) => effectiveOn <= today);
  const newest = Math.max(...begun.map(({ number }) => number));
  return version.number === newest ? (
    <StateBadge tone="success" icon="done" text={t('plan-versions.in_force')} />
  ) : (
    <StateBadge tone="neutral" icon="history" text={t('plan-versions.replaced')} />
  );
}
