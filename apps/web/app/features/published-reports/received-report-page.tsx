import { Card, DemoMark, Notice, PageHeader, Split, Stack, StateBadge } from '@tiendo/ui';
import { redirect } from 'react-router';
import { CoverageView, coverageSentence } from '#app/features/consolidation/coverage-view.tsx';
import { LostForm } from '#app/features/reporting/lost-form.tsx';
import { act } from '#app/lib/act.ts';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/received-report-page';
import { AnswerCard } from './answer-card.tsx';
import { AnswersHistory } from './answers-history.tsx';
import { PublishedContent } from './published-content.tsx';
import { ReceivedFacts } from './received-facts.tsx';
import { receivedLooks } from './received-look.ts';

/** ReceivedReport is one report from below, as its sender published it. */
export type ReceivedReport = Outputs['received']['readReceived'];

export async function loader(args: Route.LoaderArgs) {
  const { from: tenantId, obligation: obligationId } = args.params;
  return load(args, async (api) => ({
    report: await api.received.readReceived.query({ tenantId, obligationId }),
  }));
}

const decisions = { accept: 'accepted', return: 'returned' } as const;

export function action(args: Route.ActionArgs) {
  const { tenant, from: tenantId, obligation: obligationId } = args.params;
  return act(args, async ({ api, form }) => {
    await api.received.answerReceived.mutate({
      tenantId,
      obligationId,
      publishedAt: form.text('publishedAt'),
      decision: decisions[form.text('form') === 'accept' ? 'accept' : 'return'],
      reason: form.text('reason'),
    });
    return redirect(`/${tenant}/bao-cao-nhan-duoc/${tenantId}/${obligationId}`);
  });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.report.title ?? ''} · Tiến Độ` },
];

/** ReceivedReportPage shows one report from below whole, and takes the answer to it. */
export default function ReceivedReportPage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { report } = loaderData;
  return (
    <Stack>
      <Head report={report} base={`/${params.tenant}/bao-cao-nhan-duoc`} />
      <LostForm actionData={actionData} shown={report.mayAnswer ? ['accept', 'return'] : []} />
      <StateOfAnswer report={report} />
      <Split aside={<ReceivedFacts report={report} />}>
        {report.mayAnswer && <AnswerCard report={report} actionData={actionData} />}
        <CoverageCard report={report} />
        <PublishedContent report={report} />
        <AnswersHistory answers={report.answers} />
      </Split>
    </Stack>
  );
}

/** What was answered is shown as such at once, though the sender has not got it yet. */
function stateOf({ state, mayAnswer, answers }: ReceivedReport) {
  return state === 'sent' && !mayAnswer ? (answers[0]?.decision ?? state) : state;
}

function Head({ report, base }: { readonly report: ReceivedReport; readonly base: string }) {
  const { t, formatDate } = useText();
  const state = stateOf(report);
  const period = `${formatDate(report.periodFrom)}–${formatDate(report.periodTo)}`;
  return (
    <PageHeader
      title={report.title}
      description={`${report.tenant.name} · ${period}`}
      breadcrumbs={[{ href: base, label: t('received.title') }]}
      breadcrumbsLabel={t('common.breadcrumbs')}
      mark={
        <>
          <StateBadge {...receivedLooks[state]} text={t(`received.state_${state}`)} />{' '}
          {report.isDemonstration && <DemoMark text={t('common.demonstration')} />}
        </>
      }
    />
  );
}

function StateOfAnswer({ report }: { readonly report: ReceivedReport }) {
  const { t, formatDateTime } = useText();
  const state = stateOf(report);
  if (state === 'sent') return null;
  const tenant = report.tenant.name;
  const [last] = report.answers;
  const onWay = report.state === 'sent';
  return (
    <Notice
      kind={state === 'accepted' ? 'success' : 'warning'}
      title={t(`received.${state}_${onWay ? 'on_way' : 'notice'}`, { tenant })}
    >
      {last && (
        <>
          <p>
            {t('received.answered_by', {
              name: last.decidedByName,
              time: formatDateTime(last.decidedAt),
            })}
          </p>
          {last.reason !== '' && <p className="as-typed">{last.reason}</p>}
        </>
      )}
    </Notice>
  );
}

function CoverageCard({ report }: { readonly report: ReceivedReport }) {
  const text = useText();
  const { t } = text;
  const { coverage } = report.content;
  return (
    <Card
      title={t('received.coverage_title')}
      id="pham-vi"
      description={coverage ? coverageSentence(coverage, text) : t('received.coverage_none')}
    >
      {coverage && <CoverageView coverage={coverage} />}
    </Card>
  );
}
