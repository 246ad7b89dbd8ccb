import { Button, ButtonRow, Card, ErrorSummary, FormStack, LinkButton } from '@tiendo/ui';
import { redirect } from 'react-router';
import { StaleVersion, type FieldText } from '#app/features/configuration/stale-version.tsx';
import { act } from '#app/lib/act.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { PageRefusal } from '#app/lib/page-refusal.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { useText, type Text } from '#app/lib/text.ts';
import type { Route } from './+types/number-page';
import { NumberFields, readNumberForm } from './number-fields.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'document:make');
    const { plan: planId, document: id } = args.params;
    const documents = await api.documents.listDocuments.query({ planId });
    const document = documents.find((item) => item.id === id);
    if (!document || document.kind === 'progress_table') throw new PageRefusal('not_found');
    return { document };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan, document: id } = args.params;
  return act(args, async ({ api, form }) => {
    const rowVersion = form.number('rowVersion');
    await api.documents.numberDocument.mutate({ ...readNumberForm(form), id, rowVersion });
    return redirect(`/${tenant}/ke-hoach/${plan}/van-ban?da-luu=1#${id}`);
  });
}

export const meta = pageTitle('documents.give_number');

/** NumberPage gives a document the number and day that the clerk's register says; its words stay as they are. */
export default function NumberPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText();
  const { t } = text;
  const { document } = loaderData;
  const state = useFormState(actionData, 'number');
  return (
    <Card
      title={`${t(`documents.kind_${document.kind}`)}: ${t('documents.give_number')}`}
      id="cap-so"
      description={document.about}
    >
      <form method="post">
        <input type="hidden" name="form" value="number" />
        <input type="hidden" name="rowVersion" value={document.rowVersion} />
        <FormStack>
          <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
          <StaleVersion
            actionData={actionData}
            form="number"
            saved={numberTexts(document, text)}
            typed={(form) => numberTexts(readNumberForm(form), text)}
          />
          <NumberFields state={state} {...document} />
          <ButtonRow>
            <Button variant="primary">{t('common.save_changes')}</Button>
            <LinkButton href={`/${params.tenant}/ke-hoach/${params.plan}/van-ban`}>
              {t('common.cancel')}
            </LinkButton>
          </ButtonRow>
        </FormStack>
      </form>
    </Card>
  );
}

function numberTexts(
  { number, issuedOn }: { number: number | null; issuedOn: string },
  { t, formatDate }: Text,
): FieldText[] {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(issuedOn) ? formatDate(issuedOn) : issuedOn;
  return [
    { term: t('documents.number'), value: number === null ? '' : String(number) },
    { term: t('documents.issued_on'), value: day },
  ];
}
