import { randomUUID } from 'node:crypto';
import {
  Button,
  ButtonRow,
  Card,
  Checkbox,
  ErrorSummary,
  FieldSet,
  FormStack,
  LinkButton,
  PageHeader,
  Stack,
  TextArea,
  TextInput,
} from '@tiendo/ui';
import { redirect } from 'react-router';
import { SavedNotice } from '#app/features/configuration/saved-notice.tsx';
import { StaleVersion } from '#app/features/configuration/stale-version.tsx';
import { act } from '#app/lib/act.ts';
import { useFormState, type FormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/outline-page';
import { OutlineFields } from './outline-fields.tsx';
import { readOutlineForm } from './read-outline-form.ts';
import './outline.css';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'tenant:configure');
    return { ...(await api.tenancy.readReportOutline.query()), newId: randomUUID() };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const outline = readOutlineForm(form);
    await api.tenancy.updateReportOutline.mutate({
      rowVersion: form.number('rowVersion'),
      outline,
    });
    return redirect(`/${args.params.tenant}/thiet-lap/de-cuong?da-luu=1`);
  });
}

export const meta = pageTitle('report-editor.outline_title');

/** OutlinePage is what reports of the tenant have to say: its own sections beside the three of every report, in its order. */
export default function OutlinePage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText();
  const { t } = text;
  const { outline, rowVersion, newId } = loaderData;
  const back = `/${params.tenant}/thiet-lap`;
  const state = useFormState(actionData, 'outline');
  return (
    <Stack>
      <PageHeader
        title={t('report-editor.outline_title')}
        description={t('report-editor.outline_description')}
        breadcrumbs={[{ href: back, label: t('setup.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <SavedNotice />
      <Card>
        <form method="post" className="outline-form">
          <input type="hidden" name="form" value="outline" />
          <input type="hidden" name="rowVersion" value={rowVersion} />
          <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
          <StaleVersion
            actionData={actionData}
            form="outline"
            saved={outline.map(outlineText)}
            typed={(form) => readOutlineForm(form).map(outlineText)}
          />
          <OutlineFields outline={typedOutline(state, outline)} state={state} />
          <NewSection id={newId} state={state} />
          <ButtonRow>
            <Button name="intent" value="save" variant="primary">
              {t('common.save_changes')}
            </Button>
            <LinkButton href={back}>{t('common.cancel')}</LinkButton>
          </ButtonRow>
        </form>
      </Card>
    </Stack>
  );
}

type Outline = Route.ComponentProps['loaderData']['outline'];

/** A refused form shows the sections that it was sent with, whatever is saved by now. */
function typedOutline(state: FormState, outline: Outline): readonly { id: string }[] {
  if (!state.failed) return outline;
  const ids = [];
  for (let at = 0; state.checked(`sections.${at}.id`, false); at += 1)
    ids.push({ id: state.value(`sections.${at}.id`, '') });
  return ids;
}

function outlineText(section: Outline[number], at: number) {
  const { title, guidance, required } = section;
  return { term: String(at + 1), value: [required ? `${title} *` : title, guidance].join('\n') };
}

function NewSection({ id, state }: { readonly id: string; readonly state: FormState }) {
  const { t } = useText();
  return (
    <FieldSet title={t('report-editor.section_new')} help={t('report-editor.section_new_help')}>
      <input type="hidden" name="new.id" value={state.value('new.id', id)} />
      <FormStack>
        <TextInput
          name="new.title"
          label={t('report-editor.section_title')}
          maxLength={200}
          defaultValue={state.value('new.title', '')}
        />
        <TextArea
          name="new.guidance"
          label={t('report-editor.section_guidance')}
          optional={t('common.optional')}
          rows={2}
          defaultValue={state.value('new.guidance', '')}
        />
        <Checkbox
          name="new.required"
          label={t('report-editor.section_required')}
          defaultChecked={state.checked('new.required', false)}
        />
        <ButtonRow>
          <Button name="intent" value="save" icon="add">
            {t('report-editor.section_add')}
          </Button>
        </ButtonRow>
      </FormStack>
    </FieldSet>
  );
}
