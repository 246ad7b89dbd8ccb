import { randomUUID } from 'node:crypto';
import {
  Button,
  ButtonRow,
  Card,
  DateInput,
  EmptyState,
  ErrorSummary,
  FormStack,
  LinkButton,
} from '@tiendo/ui';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/letter-page';
import { NumberFields, readNumberForm } from './number-fields.tsx';
import { OwedFields } from './owed-fields.tsx';
import './documents.css';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'document:make');
    const [owed, view] = await Promise.all([
      api.documents.listOwed.query({ planId: args.params.plan }),
      api.documents.readLetterhead.query(),
    ]);
    return { owed, symbol: view.letterhead.letterSymbol, submissionId: randomUUID() };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan } = args.params;
  return act(args, async ({ api, form }) => {
    const { id } = await api.documents.createDocument.mutate({
      ...readNumberForm(form),
      planId: plan,
      kind: 'reminder_letter',
      deadline: form.optional('deadline'),
      agencyIds: form.all('agencyIds'),
      submissionId: form.text('submissionId'),
    });
    return redirect(`/${tenant}/ke-hoach/${plan}/van-ban?da-luu=1#${id}`);
  });
}

export const meta = pageTitle('documents.kind_reminder_letter');

/** LetterPage makes the letter that presses agencies for what is overdue; it opens filled, for all that owe something. */
export default function LetterPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t, today, formatDate } = useText();
  const back = `/${params.tenant}/ke-hoach/${params.plan}/van-ban`;
  return (
    <Card
      title={t('documents.kind_reminder_letter')}
      id="don-doc"
      description={t('documents.letter_description', { date: formatDate(today) })}
    >
      {loaderData.owed.length === 0 ? (
        <EmptyState title={t('documents.owed_empty')} icon="done">
          {t('documents.owed_empty_help')}
        </EmptyState>
      ) : (
        <LetterForm {...loaderData} actionData={actionData} back={back} />
      )}
    </Card>
  );
}

function LetterForm(
  props: Route.ComponentProps['loaderData'] & {
    readonly actionData: unknown;
    readonly back: string;
  },
) {
  const { t, today } = useText();
  const { owed, symbol, submissionId, actionData, back } = props;
  const state = useFormState(actionData, 'letter');
  return (
    <form method="post" className="letter-form">
      <input type="hidden" name="form" value="letter" />
      <input type="hidden" name="submissionId" value={state.value('submissionId', submissionId)} />
      <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
      <OwedFields owed={owed} state={state} />
      <FormStack>
        <DateInput
          name="deadline"
          label={t('documents.deadline')}
          help={t('documents.deadline_help')}
          optional={t('common.optional')}
          min={today}
          defaultValue={state.value('deadline', '')}
          error={state.error('deadline')}
        />
        <NumberFields state={state} symbol={symbol} number={null} issuedOn={today} />
        <ButtonRow>
          <Button variant="primary">{t('documents.make_letter')}</Button>
          <LinkButton href={back}>{t('common.cancel')}</LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
