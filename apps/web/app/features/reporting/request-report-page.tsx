import {
  Button,
  ButtonRow,
  Card,
  DateInput,
  ErrorSummary,
  FormStack,
  LinkButton,
  TextArea,
  TextInput,
} from '@tiendo/ui';
import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import type { Api } from '#app/lib/backend.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/request-report-page';
import { AgencyChecklist } from './agency-checklist.tsx';
import { chooseAgencies, type ChoosableAgency } from './choose-agencies.ts';
import './reporting.css';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'report:request');
    return { agencies: await choosable(api), submissionId: randomUUID() };
  });
}

/** The standing body asks; it does not answer itself. */
async function choosable(api: Api): Promise<ChoosableAgency[]> {
  const agencies = await api.agencies.listAgencies.query({});
  return agencies
    .filter((agency) => !agency.archived && !agency.isStandingBody)
    .map(({ id, name, kind }) => ({ id, name, kind }));
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan } = args.params;
  return act(args, async ({ api, form }) => {
    const ticked = { groups: form.all('groups'), ids: form.all('agencyIds') };
    await api.reporting.requestReport.mutate({
      planId: plan,
      title: form.text('title'),
      question: form.text('question'),
      dueOn: form.text('dueOn'),
      agencyIds: chooseAgencies(await choosable(api), ticked),
      submissionId: form.text('submissionId'),
    });
    return redirect(`/${tenant}/ke-hoach/${plan}/bao-cao?da-yeu-cau=1`);
  });
}

export const meta = pageTitle('report-flow.request');

/** RequestReportPage asks chosen agencies a question out of turn. */
export default function RequestReportPage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useText();
  const back = `/${params.tenant}/ke-hoach/${params.plan}/bao-cao`;
  return (
    <Card title={t('report-flow.request')} id="yeu-cau" description={t('report-flow.request_help')}>
      <RequestForm {...loaderData} actionData={actionData} back={back} />
    </Card>
  );
}

function RequestForm(props: {
  readonly agencies: readonly ChoosableAgency[];
  readonly submissionId: string;
  readonly actionData: unknown;
  readonly back: string;
}) {
  const { t, today } = useText();
  const { agencies, submissionId, actionData, back } = props;
  const state = useFormState(actionData, 'request');
  return (
    <form method="post">
      <input type="hidden" name="form" value="request" />
      <input type="hidden" name="submissionId" value={state.value('submissionId', submissionId)} />
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <TextInput
          name="title"
          label={t('report-flow.field_request_title')}
          help={t('report-flow.field_request_title_help')}
          maxLength={300}
          required
          defaultValue={state.value('title', '')}
          error={state.error('title')}
        />
        <TextArea
          name="question"
          label={t('report-flow.field_question')}
          help={t('report-flow.field_question_help')}
          rows={6}
          required
          defaultValue={state.value('question', '')}
          error={state.error('question')}
        />
        <DateInput
          name="dueOn"
          label={t('report-flow.field_due_on')}
          help={t('report-flow.field_due_on_help')}
          min={today}
          required
          defaultValue={state.value('dueOn', '')}
          error={state.error('dueOn')}
        />
        <AgencyChecklist agencies={agencies} state={state} />
        <ButtonRow>
          <Button variant="primary" icon="send">
            {t('report-flow.request_send')}
          </Button>
          <LinkButton href={back}>{t('common.cancel')}</LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
