import { DemoMark, Notice, PageHeader, Stack, StateBadge, Split, obligationTone } from '@tiendo/ui';
import { redirect } from 'react-router';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { act } from '#app/lib/act.ts';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/report-page';
import { DecideForms } from './decide-forms.tsx';
import { readReportForm } from './read-report-form.ts';
import { ReportContent } from './report-content.tsx';
import { ReportFacts } from './report-facts.tsx';
import { ReportForm } from './report-form.tsx';
import { ReportHistory } from './report-history.tsx';
import { ReportTasks } from './report-tasks.tsx';
import { UnsavedContent } from './unsaved-content.tsx';
import './reporting.css';

/** Report is what this page shows. */
export type Report = Outputs['reporting']['readReport'];

const flags = ['da-luu', 'da-gui', 'da-tiep-nhan', 'da-tra-lai'] as const;

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { searchParams } = new URL(args.request.url);
    return {
      report: await api.reporting.readReport.query({ obligationId: args.params.obligation }),
      done: flags.find((flag) => searchParams.has(flag)) ?? null,
    };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, obligation } = args.params;
  const back = (flag: (typeof flags)[number]) =>
    redirect(`/${tenant}/bao-cao/${obligation}?${flag}=1`);
  return act(args, async ({ api, form }) => {
    const which = form.text('form');
    if (which === 'accept' || which === 'return') {
      await api.reporting.decideReport.mutate({
        obligationId: obligation,
        rowVersion: form.number('rowVersion'),
        decision: which,
        reason: form.text('reason'),
      });
      return back(which === 'accept' ? 'da-tiep-nhan' : 'da-tra-lai');
    }
    const content = await readReportForm(api, form, obligation);
    if (form.text('intent') === 'submit') {
      await api.reporting.submitReport.mutate(content);
      return back('da-gui');
    }
    await api.reporting.saveDraft.mutate(content);
    return back('da-luu');
  });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.report.title ?? ''} · Tiến Độ` },
];

/** ReportPage is one agency's report for one period: written by the agency, accepted or returned by its recipient. */
export default function ReportPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t, formatPeriod } = useText();
  const { report, done } = loaderData;
  const plan = `/${params.tenant}/ke-hoach/${report.planId}`;
  const look =
    report.nothingToReport && report.state === 'accepted' ? 'nothing_to_report' : report.state;
  return (
    <Stack>
      <PageHeader
        title={report.title}
        description={`${formatPeriod(report)} · ${report.agencyName}`}
        breadcrumbs={[
          { href: plan, label: report.planTitle },
          { href: `${plan}/bao-cao`, label: t('reporting.matrix_title') },
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
        mark={
          <>
            <StateBadge {...obligationTone(look)} text={t(`states.obligation_${look}`)} />{' '}
            {report.isDemonstration && <DemoMark text={t('common.demonstration')} />}
          </>
        }
      />
      <DoneNotice done={done} />
      <StateNotice report={report} />
      <FailureNotice actionData={actionData} form="accept" />
      <Split
        aside={
          <>
            <ReportFacts report={report} />
            <ReportTasks tasks={report.tasks} />
          </>
        }
      >
        {report.mayDecide && <DecideForms report={report} actionData={actionData} />}
        {report.mayWrite ? (
          <ReportForm report={report} actionData={actionData} />
        ) : (
          <>
            <UnsavedContent report={report} actionData={actionData} />
            <ReportContent report={report} />
          </>
        )}
        <ReportHistory events={report.history} />
      </Split>
    </Stack>
  );
}

const doneTexts = {
  'da-luu': 'reporting.draft_saved',
  'da-gui': 'reporting.submitted',
  'da-tiep-nhan': 'reporting.accepted',
  'da-tra-lai': 'reporting.decided_returned',
} as const;

function DoneNotice({ done }: { readonly done: (typeof flags)[number] | null }) {
  const { t } = useText();
  return done && <Notice kind="success">{t(doneTexts[done])}</Notice>;
}

/** What the reader must know of the report before reading on: returned and why, or waiting and for whom. */
function StateNotice({ report }: { readonly report: Report }) {
  const { t } = useText();
  if (report.state !== 'returned') return null;
  return (
    <Notice kind="warning" title={t('reporting.returned_notice')}>
      {report.returnReason}
    </Notice>
  );
}
