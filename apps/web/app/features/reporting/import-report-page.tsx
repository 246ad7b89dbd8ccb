import {
  Button,
  ButtonRow,
  Card,
  DataTable,
  ErrorSummary,
  FileInput,
  FormStack,
  LinkButton,
  Notice,
  PageHeader,
  Stack,
} from '@tiendo/ui';
import { AppError } from '@tiendo/contracts';
import { data, redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import type { Outputs } from '#app/lib/api-types.ts';
import { failureOf } from '#app/lib/failure-of.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/import-report-page';

type Answer = Outputs['reporting']['importReportTemplate'];
type Problems = Extract<Answer, { ok: false }>['problems'];

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { obligation: obligationId } = args.params;
    return { report: await api.reporting.readReport.query({ obligationId }) };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, obligation } = args.params;
  return act(args, async ({ api, form }) => {
    const [file] = form.files('file');
    if (!file) throw new AppError('file_empty', { file: 'file_empty' });
    const body = new FormData();
    body.set('file', file, file.name);
    body.set('obligationId', obligation);
    body.set('rowVersion', form.text('rowVersion'));
    const answer = await api.reporting.importReportTemplate.mutate(body);
    if (!answer.ok) return data({ problems: answer.problems }, 422);
    return redirect(`/${tenant}/bao-cao/${obligation}?da-nhap-excel=1`);
  });
}

export const meta = pageTitle('report-editor.excel_title');

/** ImportReportPage fills a report's draft from its workbook, or says cell by cell what is to be mended. */
export default function ImportReportPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { report } = loaderData;
  const back = `/${params.tenant}/bao-cao/${report.id}`;
  return (
    <Stack>
      <PageHeader
        title={t('report-editor.excel_title')}
        description={`${report.title} · ${report.agencyName}`}
        breadcrumbs={[{ href: back, label: report.title }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <ProblemList problems={problemsOf(actionData)} />
      {report.mayWrite ? (
        <ImportForm
          rowVersion={report.rowVersion}
          actionData={actionData}
          back={back}
          template={`${back}/mau-excel`}
        />
      ) : (
        <Notice kind="warning">{t('report-editor.excel_closed')}</Notice>
      )}
    </Stack>
  );
}

function problemsOf(actionData: Route.ComponentProps['actionData']): Problems {
  return actionData && 'problems' in actionData ? actionData.problems : [];
}

function ImportForm(props: {
  readonly rowVersion: number;
  readonly actionData: unknown;
  readonly back: string;
  readonly template: string;
}) {
  const { t } = useText();
  const state = useFormState(props.actionData, 'excel');
  const isStale = failureOf(props.actionData, 'excel')?.code === 'stale_version';
  return (
    <Card>
      <form method="post" encType="multipart/form-data">
        <input type="hidden" name="form" value="excel" />
        <input type="hidden" name="rowVersion" value={props.rowVersion} />
        <FormStack>
          {isStale ? (
            <Notice kind="warning">{t('report-editor.excel_stale')}</Notice>
          ) : (
            <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
          )}
          <p>{t('report-editor.excel_description')}</p>
          <FileInput
            name="file"
            label={t('report-editor.excel_file')}
            accept=".xlsx"
            error={state.error('file')}
          />
          <ButtonRow>
            <Button variant="primary" icon="upload">
              {t('report-editor.excel_submit')}
            </Button>
            <LinkButton href={props.template} icon="download" download>
              {t('report-editor.excel_download')}
            </LinkButton>
            <LinkButton href={props.back}>{t('common.cancel')}</LinkButton>
          </ButtonRow>
        </FormStack>
      </form>
    </Card>
  );
}

function ProblemList({ problems }: { readonly problems: Problems }) {
  const { t } = useText();
  if (problems.length === 0) return null;
  const count = problems.length;
  return (
    <Card title={t('report-editor.excel_problems', { count })} id="cho-can-sua">
      <Notice kind="error">{t('report-editor.excel_problems_help')}</Notice>
      <DataTable
        caption={t('report-editor.excel_problems', { count })}
        rows={problems.map((problem, at) => ({ ...problem, at }))}
        rowKey={(problem) => String(problem.at)}
        columns={[
          {
            key: 'sheet',
            header: t('report-editor.excel_sheet'),
            cell: (problem) => problem.sheet ?? t('report-editor.excel_whole'),
          },
          {
            key: 'row',
            header: t('report-editor.excel_row'),
            cell: (problem) => problem.row ?? '–',
          },
          {
            key: 'cell',
            header: t('report-editor.excel_cell'),
            cell: (problem) => <strong>{problem.cell ?? '–'}</strong>,
          },
          {
            key: 'message',
            header: t('report-editor.excel_problem'),
            cell: (problem) => problem.message,
          },
        ]}
      />
    </Card>
  );
}
