import { Card, DataTable, EmptyState, Icon, StateBadge, targetTone } from '@tiendo/ui';
import { demandText, figureText } from '#app/features/targets/demand.ts';
import { useText, type Text } from '#app/lib/text.ts';
import type { Shown } from './leader-page.tsx';
import { NotShown } from './not-shown.tsx';

type Target = Shown['atRisk']['rows'][number];

const trendIcons = { up: 'trendUp', down: 'trendDown', flat: 'trendFlat' } as const;

/** RiskCard shows the targets at risk and those missed: the figure, what the plan wants, and which way it goes. */
export function RiskCard(props: { readonly atRisk: Shown['atRisk']; readonly base: string }) {
  const text = useText();
  const { t } = text;
  const { atRisk, base } = props;
  return (
    <Card title={t('leader.at_risk')} id="chi-tieu" count={atRisk.total} flush>
      <DataTable
        caption={t('leader.at_risk')}
        rows={atRisk.rows}
        rowKey={(target) => target.id}
        empty={<EmptyState title={t('leader.at_risk_empty')} icon="done" />}
        columns={[
          {
            key: 'title',
            header: t('targets.target'),
            cell: (target) => (
              <a className="leader-clamp" href={`${base}/chi-tieu#${target.id}`}>
                {target.title}
              </a>
            ),
          },
          {
            key: 'figure',
            header: t('leader.figure'),
            nowrap: true,
            cell: (target) =>
              target.latest === null ? '–' : figureText(target, target.latest, text),
          },
          {
            key: 'plan',
            header: t('leader.plan_value'),
            nowrap: true,
            cell: (target) => demandText(target, text),
          },
          { key: 'trend', header: t('leader.trend'), cell: (target) => <Trend target={target} /> },
          {
            key: 'standing',
            header: t('targets.standing'),
            nowrap: true,
            cell: ({ standing }) => (
              <StateBadge {...targetTone(standing)} text={t(`states.target_${standing}`)} />
            ),
          },
        ]}
      />
      <NotShown list={atRisk} href={`${base}/chi-tieu`} />
    </Card>
  );
}

function Trend({ target }: { readonly target: Target }) {
  const text = useText();
  const { t, formatDate } = text;
  const { previous } = target;
  if (previous === null) return <span className="muted">{t('leader.trend_none')}</span>;
  const { trend } = previous;
  return (
    <span className="leader-trend" title={formatDate(previous.on)}>
      <Icon name={trendIcons[trend]} size={14} />
      {trend === 'flat'
        ? t('leader.trend_flat')
        : t(`leader.trend_${trend}`, { figure: shortFigure(target, previous, text) })}
    </span>
  );
}

/** A percentage without the counts behind it: the newest figure beside it shows how large they are. */
function shortFigure(target: Target, previous: NonNullable<Target['previous']>, text: Text) {
  const { numerator, denominator } = previous;
  if (target.unit !== '%' || !denominator) return figureText(target, previous, text);
  return text.formatPercent((100 * numerator) / denominator);
}
