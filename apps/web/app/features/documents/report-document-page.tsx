import { randomUUID } from 'node:crypto';
import { Button, ButtonRow, Card, ErrorSummary, FormStack, LinkButton, Notice } from '@tiendo/ui';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { PageRefusal } from '#app/lib/page-refusal.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/report-document-page';
import { NumberFields, readNumberForm } from './number-fields.tsx';
import { isPrintable } from './print-card.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'document:make');
    const { plan, obligation: obligationId } = args.params;
    const report = await api.reporting.readReport.query({ obligationId });
    if (report.planId !== plan || !isPrintable(report)) throw new PageRefusal('not_found');
    return { report, submissionId: randomUUID() };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan, obligation: obligationId } = args.params;
  return act(args, async ({ api, form }) => {
    const { id } = await api.documents.createDocument.mutate({
      ...readNumberForm(form),
      planId: plan,
      kind: 'report',
      obligationId,
      submissionId: form.text('submissionId'),
    });
    return redirect(`/${tenant}/ke-hoach/${plan}/van-ban?da-luu=1#${id}`);
  });
}

export const meta = pageTitle('documents.make_report');

/** ReportDocumentPage makes an official document with a number out of a report. */
export default function ReportDocumentPage(props: Route.ComponentProps) {
  const { t, today } = useText();
  const { loaderData, actionData, params } = props;
  const { report, submissionId } = loaderData;
  const state = useFormState(actionData, 'report-document');
  return (
    <Card
      title={t('documents.make_report')}
      id="lap-van-ban"
      description={`${report.title} · ${report.agencyName}`}
    >
      <form method="post">
        <input type="hidden" name="form" value="report-document" />
        <input
          type="hidden"
          name="submissionId"
          value={state.value('submissionId', submissionId)}
        />
        <FormStack>
          <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
          {report.state !== 'accepted' && (
            <Notice kind="warning">{t('documents.report_not_accepted')}</Notice>
          )}
          <NumberFields state={state} number={null} issuedOn={today} />
          <ButtonRow>
            <Button variant="primary">{t('documents.make')}</Button>
            <LinkButton href={`/${params.tenant}/bao-cao/${report.id}`}>
              {t('common.cancel')}
            </LinkButton>
          </ButtonRow>
        </FormStack>
      </form>
    </Card>
  );
}
