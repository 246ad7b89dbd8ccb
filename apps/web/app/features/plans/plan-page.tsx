import { Card, Cluster, DescriptionList, EmptyState, LinkButton, Split } from '@tiendo/ui';
import { LetterLink } from '#app/features/documents/letter-link.tsx';
import { FigureCards } from '#app/features/rollup/figure-cards.tsx';
import { TargetsTable } from '#app/features/targets/targets-table.tsx';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/plan-page';
import { DeadlineList } from './deadline-list.tsx';
import { yearsOf } from './years-of.ts';

/** How many tasks the overview shows of each kind; the rest is one link away. */
const shown = 5;

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const planId = args.params.plan;
    const first = { planId, sort: 'due', pageSize: shown } as const;
    const [plan, targets, late, next] = await Promise.all([
      api.plans.readPlan.query({ id: planId }),
      api.targets.listTargets.query({ planId }),
      api.tasks.listTasks.query({ ...first, standing: 'overdue' }),
      api.tasks.listTasks.query({ ...first, standing: 'in_time' }),
    ]);
    const atRisk = targets
      .flatMap((target) => [target, ...target.subTargets])
      .filter((target) => target.standing === 'at_risk' || target.standing === 'missed');
    return { plan, atRisk, late, next };
  });
}

/** PlanPage is the one page that a leader reads: what is late, which targets are at risk, what comes next. */
export default function PlanPage({ loaderData, params }: Route.ComponentProps) {
  const { t, formatDate } = useText();
  const { plan, atRisk, late, next } = loaderData;
  const base = `/${params.tenant}/ke-hoach/${plan.id}`;
  const all = (standing: string) => (
    <a href={`${base}/nhiem-vu?tinh-trang=${standing}`}>{t('plans.see_all')}</a>
  );
  const dated = next.rows.filter((task) => task.dueOn !== null);
  return (
    <Split aside={<PlanFacts plan={plan} tenant={params.tenant} />}>
      {plan.published ? (
        <>
          <FigureCards figures={plan.published} />
          <p className="muted">
            {t('plans.figures_as_of', { date: formatDate(plan.published.asOf) })}
          </p>
        </>
      ) : (
        <Card>
          <EmptyState
            title={t('plans.figures_none')}
            icon="overview"
            {...(plan.mayConfigure &&
              plan.status === 'draft' && {
                action: (
                  <LinkButton href={`/${params.tenant}/thiet-lap?ke-hoach=${plan.id}`}>
                    {t('plans.continue_setup')}
                  </LinkButton>
                ),
              })}
          />
        </Card>
      )}
      <Card title={t('plans.at_risk')} id="chi-tieu" count={atRisk.length} flush>
        <TargetsTable
          targets={atRisk}
          compact
          empty={<EmptyState title={t('plans.at_risk_empty')} icon="done" />}
        />
      </Card>
      <Card
        title={t('plans.late')}
        id="qua-han"
        count={late.total}
        actions={
          <Cluster>
            {all('overdue')}
            {late.total > 0 && <LetterLink planId={plan.id} />}
          </Cluster>
        }
        flush
      >
        <DeadlineList tasks={late.rows} empty={t('plans.late_empty')} />
      </Card>
      <Card title={t('plans.next_deadlines')} id="sap-den-han" actions={all('in_time')} flush>
        <DeadlineList tasks={dated} empty={t('plans.next_deadlines_empty')} />
      </Card>
    </Split>
  );
}

function PlanFacts(props: {
  readonly plan: Outputs['plans']['readPlan'];
  readonly tenant: string;
}) {
  const text = useText();
  const { t, formatDate } = text;
  const { plan } = props;
  const { issuedOn } = plan;
  const facts = [
    { term: t('plans.field_number'), value: plan.documentNumber },
    { term: t('plans.field_issued_by'), value: plan.issuedBy },
    { term: t('plans.field_issued_on'), value: issuedOn && formatDate(issuedOn) },
    { term: t('plans.period'), value: yearsOf(plan, text) },
    { term: t('plans.field_summary'), value: plan.summary },
  ];
  return (
    <>
      <Card title={t('plans.facts')} id="thong-tin">
        <DescriptionList items={facts.filter((fact) => fact.value)} />
      </Card>
      <Card title={t('plans.legal_bases')} id="can-cu" count={plan.legalBases.length}>
        {plan.legalBases.length === 0 ? (
          <p className="muted">{t('plans.legal_bases_empty')}</p>
        ) : (
          <ul className="plain-list">
            {plan.legalBases.map((basis, index) => (
              <li key={`${basis.documentNumber} ${index}`}>
                <strong>{basis.documentNumber}</strong> {basis.title}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
