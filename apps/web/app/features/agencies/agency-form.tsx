import { AgencyKindSchema, type AgencyKind } from '@tiendo/contracts';
import {
  Button,
  ButtonRow,
  Card,
  Checkbox,
  ErrorSummary,
  FormStack,
  LinkButton,
  PageHeader,
  Select,
  Stack,
  TextInput,
} from '@tiendo/ui';
import { StaleVersion, type FieldText } from '#app/features/configuration/stale-version.tsx';
import type { FormReader } from '#app/lib/form-reader.ts';
import { useFormState, type FormState } from '#app/lib/form-state.ts';
import { useText, type Text } from '#app/lib/text.ts';

/** AgencyFormValues are an agency's fields as the form starts with them; without `rowVersion` the agency is new. */
export interface AgencyFormValues {
  name: string;
  shortName: string | null;
  kind: AgencyKind;
  isStandingBody: boolean;
  rowVersion?: number;
  submissionId?: string;
}

/** readAgencyForm gives what was typed into AgencyForm. */
export function readAgencyForm(form: FormReader) {
  return {
    name: form.text('name'),
    shortName: form.optional('shortName'),
    kind: AgencyKindSchema.catch('other').parse(form.text('kind')),
    isStandingBody: form.checked('isStandingBody'),
  };
}

interface Props {
  readonly agency: AgencyFormValues;
  /** Who is standing body now, if that is another agency. */
  readonly standingBody: string | null;
  readonly actionData: unknown;
  readonly tenant: string;
}

/** AgencyForm is the page that adds or changes an agency of the tenant. */
export function AgencyForm({ agency, standingBody, actionData, tenant }: Props) {
  const text = useText();
  const { t } = text;
  const state = useFormState(actionData, 'agency');
  const isNew = agency.rowVersion === undefined;
  const back = `/${tenant}/thiet-lap/co-quan`;
  return (
    <Stack>
      <PageHeader
        title={isNew ? t('agencies.create_title') : t('agencies.edit_title')}
        breadcrumbs={[
          { href: `/${tenant}/thiet-lap`, label: t('setup.title') },
          { href: back, label: t('agencies.title') },
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <Card>
        <form method="post">
          <input type="hidden" name="form" value="agency" />
          {isNew ? (
            <input
              type="hidden"
              name="submissionId"
              value={state.value('submissionId', agency.submissionId)}
            />
          ) : (
            <input type="hidden" name="rowVersion" value={agency.rowVersion} />
          )}
          <FormStack>
            <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
            <StaleVersion
              actionData={actionData}
              form="agency"
              saved={agencyTexts(agency, text)}
              typed={(form) => agencyTexts(readAgencyForm(form), text)}
            />
            <AgencyFields agency={agency} standingBody={standingBody} state={state} />
            <ButtonRow>
              <Button variant="primary">
                {isNew ? t('common.add') : t('common.save_changes')}
              </Button>
              <LinkButton href={back}>{t('common.cancel')}</LinkButton>
            </ButtonRow>
          </FormStack>
        </form>
      </Card>
    </Stack>
  );
}

/** AgencyFields state an agency; on a page of their own, or in the review of an imported plan. */
export function AgencyFields(
  props: Pick<Props, 'agency' | 'standingBody'> & { readonly state: FormState },
) {
  const { t } = useText();
  const { agency, standingBody, state } = props;
  return (
    <>
      <TextInput
        name="name"
        label={t('agencies.field_name')}
        required
        maxLength={300}
        defaultValue={state.value('name', agency.name)}
        error={state.error('name')}
      />
      <TextInput
        name="shortName"
        label={t('agencies.field_short_name')}
        optional={t('common.optional')}
        width="medium"
        maxLength={80}
        defaultValue={state.value('shortName', agency.shortName)}
        error={state.error('shortName')}
      />
      <Select
        name="kind"
        label={t('agencies.field_kind')}
        width="wide"
        defaultValue={state.value('kind', agency.kind)}
        error={state.error('kind')}
        options={AgencyKindSchema.options.map((value) => ({
          value,
          label: t(`states.agency_kind_${value}`),
        }))}
      />
      <Checkbox
        name="isStandingBody"
        label={t('agencies.field_standing_body')}
        help={
          standingBody === null
            ? t('agencies.field_standing_body_help')
            : t('agencies.standing_body_moves', { name: standingBody })
        }
        defaultChecked={state.checked('isStandingBody', agency.isStandingBody)}
      />
    </>
  );
}

function agencyTexts(
  agency: Omit<AgencyFormValues, 'rowVersion' | 'submissionId'>,
  { t }: Text,
): FieldText[] {
  return [
    { term: t('agencies.field_name'), value: agency.name },
    { term: t('agencies.field_short_name'), value: agency.shortName ?? '' },
    { term: t('agencies.field_kind'), value: t(`states.agency_kind_${agency.kind}`) },
    {
      term: t('agencies.field_standing_body'),
      value: agency.isStandingBody ? t('common.yes') : t('common.no'),
    },
  ];
}
