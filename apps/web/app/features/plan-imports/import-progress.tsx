import { Card, Icon, LinkButton, PageHeader, Stack, type IconName } from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import type { Review } from './types.ts';

const steps = ['received', 'reading', 'recognising', 'ready'] as const;

/** ImportProgress shows how far the reading of a document is; the server makes the page come again every second. */
export function ImportProgress({ review }: { readonly review: Review }) {
  const { t } = useText();
  const { tenant } = useParams();
  const base = `/${tenant}/ke-hoach`;
  // The text is known once the file has been read; from then on it is searched for what a plan holds.
  const now = review.sourceLength > 0 ? 2 : 1;
  return (
    <Stack>
      <PageHeader
        title={t('plan-imports.progress_title')}
        description={review.fileName}
        breadcrumbs={[
          { href: base, label: t('plans.title') },
          { href: `${base}/nhap`, label: t('plan-imports.link') },
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <Card>
        <ol className="import-steps" aria-label={t('plan-imports.progress_steps')}>
          {steps.map((step, at) => (
            <Step key={step} step={step} at={at} now={now} />
          ))}
        </ol>
        <p className="muted">{t('plan-imports.progress_help')}</p>
        <LinkButton href={`${base}/nhap/${review.id}`} size="small" icon="undo">
          {t('plan-imports.progress_refresh')}
        </LinkButton>
      </Card>
    </Stack>
  );
}

const looks = {
  done: { icon: 'done', tone: 'tone-success' },
  now: { icon: 'inProgress', tone: 'tone-info' },
  next: { icon: 'notOpen', tone: 'tone-neutral' },
} as const satisfies Record<string, { icon: IconName; tone: string }>;

function Step(props: {
  readonly step: (typeof steps)[number];
  readonly at: number;
  readonly now: number;
}) {
  const { t } = useText();
  const { step, at, now } = props;
  const state = at < now ? 'done' : at === now ? 'now' : 'next';
  const { icon, tone } = looks[state];
  return (
    <li className={`${tone} step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <Icon name={icon} size={20} />
      <span>{t(`plan-imports.step_${step}`)}</span>
      <span className="muted">{t(`plan-imports.step_${state}`)}</span>
    </li>
  );
}
