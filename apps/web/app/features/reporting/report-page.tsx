import { DemoMark, PageHeader, Split, Stack, StateBadge, obligationTone } from '@tiendo/ui';
import { randomUUID } from 'node:crypto';
import { ConsolidationCard } from '#app/features/consolidation/consolidation-card.tsx';
import { PrintCard } from '#app/features/documents/print-card.tsx';
import { DeadlineSource } from '#app/features/sources/deadline-source.tsx';
import type { Outputs } from '#app/lib/api-types.ts';
import { anyFailure } from '#app/lib/failure-of.ts';
import { load } from '#app/lib/load.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/report-page';
import { AdjustCard, adjustForms } from './adjust-card.tsx';
import { DecideForms } from './decide-forms.tsx';
import { ExtensionCard } from './extension-card.tsx';
import { LostForm } from './lost-form.tsx';
import { NextStep } from './next-step.tsx';
import { reportAction } from './report-action.ts';
import { ReportContent } from './report-content.tsx';
import { ReportFacts } from './report-facts.tsx';
import { doneFlags } from './report-flags.ts';
import { ReportForm } from './report-form.tsx';
import { DoneNotice, Question, StateNotice } from './report-notices.tsx';
import { ReportTasks } from './report-tasks.tsx';
import { ReportThread } from './report-thread.tsx';
import { UnsavedContent } from './unsaved-content.tsx';
import { WaitingRequest } from './waiting-request.tsx';
import './reporting.css';

/** Report is what this page shows. */
export type Report = Outputs['reporting']['readReport'];

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { searchParams } = new URL(args.request.url);
    const { obligation: obligationId } = args.params;
    const report = await api.reporting.readReport.query({ obligationId });
    return {
      report,
      consolidation:
        report.hop > 1 ? await api.consolidation.readConsolidation.query({ obligationId }) : null,
      formats: await api.documents.listFormats.query(),
      sources: await api.imports.readSources.query({ about: 'schedule', id: report.scheduleId }),
      done: doneFlags.find((flag) => searchParams.has(flag)) ?? null,
      extensionId: randomUUID(),
      commentId: randomUUID(),
    };
  });
}

export function action(args: Route.ActionArgs) {
  return reportAction(args);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.report.title ?? ''} · Tiến Độ` },
];

/** ReportPage is one agency's report for one period: written by the agency, approved by its head, accepted or returned by its recipient. */
export default function ReportPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { report, consolidation, done, extensionId, commentId } = loaderData;
  return (
    <Stack>
      <Head report={report} tenant={params.tenant} />
      <DoneNotice done={anyFailure(actionData) ? null : done} report={report} />
      <LostForm actionData={actionData} shown={formsOf(report)} />
      <StateNotice report={report} />
      <NextStep report={report} />
      <Split
        aside={
          <>
            <ReportFacts report={report} />
            <PrintCard report={report} formats={loaderData.formats} />
            <DeadlineSource id={report.scheduleId} sources={loaderData.sources} />
            <ExtensionCard report={report} submissionId={extensionId} actionData={actionData} />
            <AdjustCard report={report} actionData={actionData} />
            <ReportTasks tasks={report.tasks} />
          </>
        }
      >
        <Question report={report} />
        <WaitingRequest report={report} actionData={actionData} />
        {report.mayApprove && (
          <DecideForms step="approve" report={report} actionData={actionData} />
        )}
        {report.mayDecide && <DecideForms step="decide" report={report} actionData={actionData} />}
        {consolidation && (
          <ConsolidationCard report={report} view={consolidation} actionData={actionData} />
        )}
        {report.mayWrite ? (
          <ReportForm report={report} actionData={actionData} />
        ) : (
          <>
            <UnsavedContent report={report} actionData={actionData} />
            <ReportContent report={report} />
          </>
        )}
        <ReportThread events={report.history} submissionId={commentId} actionData={actionData} />
      </Split>
    </Stack>
  );
}

function Head({ report, tenant }: { readonly report: Report; readonly tenant: string }) {
  const { t, formatPeriod } = useText();
  const plan = `/${tenant}/ke-hoach/${report.planId}`;
  const look =
    report.nothingToReport && report.state === 'accepted' ? 'nothing_to_report' : report.state;
  const what = report.kind === 'ad-hoc' ? t('report-flow.ad_hoc') : formatPeriod(report);
  return (
    <PageHeader
      title={report.title}
      description={`${what} · ${report.agencyName}`}
      breadcrumbs={[
        { href: plan, label: report.planTitle },
        { href: `${plan}/bao-cao`, label: t('reporting.matrix_title') },
      ]}
      breadcrumbsLabel={t('common.breadcrumbs')}
      mark={
        <>
          <StateBadge {...obligationTone(look)} text={t(`states.obligation_${look}`)} />{' '}
          {report.isLocked && (
            <StateBadge {...obligationTone('locked')} text={t('states.obligation_locked')} />
          )}{' '}
          {report.isDemonstration && <DemoMark text={t('common.demonstration')} />}
        </>
      }
    />
  );
}

/** The forms that the page shows; what was typed into any other must be given back. */
function formsOf(report: Report): string[] {
  const waiting = report.extensions.filter((request) => request.state === 'requested');
  return [
    // Its own components keep the text of a report that can no longer be sent.
    'report',
    'comment',
    ...adjustForms(report),
    ...(report.mayApprove ? ['approve', 'head-return'] : []),
    ...(report.mayDecide ? ['accept', 'return'] : []),
    ...(report.mayGrant
      ? waiting.map((request) => `extension-${request.id}`)
      : [...(report.mayAskForTime ? ['ask'] : []), ...(waiting.length > 0 ? ['withdraw'] : [])]),
  ];
}
