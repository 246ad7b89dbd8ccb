import {
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  FieldRow,
  FormStack,
  LinkButton,
  PageHeader,
  Select,
  Stack,
  TextArea,
  TextInput,
} from '@tiendo/ui';
import { StaleVersion, type FieldText } from '#app/features/configuration/stale-version.tsx';
import type { FormReader } from '#app/lib/form-reader.ts';
import { useFormState, type FormState } from '#app/lib/form-state.ts';
import { useText, type Text } from '#app/lib/text.ts';
import { unitText, type Indicator } from './indicators-table.tsx';

/** IndicatorFormValues are an entry's fields as the form starts with them; without `rowVersion` the entry is new. */
export type IndicatorFormValues = Omit<Indicator, 'id' | 'archived' | 'rowVersion'> & {
  rowVersion?: number;
  submissionId?: string;
};

type Fields = Omit<IndicatorFormValues, 'rowVersion' | 'submissionId'>;

/** readIndicatorForm gives what was typed into IndicatorForm. */
export function readIndicatorForm(form: FormReader): Fields {
  const typed = form.text('unit');
  const unit = typed === '%' || typed === 'count' ? typed : null;
  return {
    code: form.text('code'),
    name: form.text('name'),
    unit,
    unitNoun: unit === 'count' ? form.optional('unitNoun') : null,
    definition: form.text('definition'),
  };
}

interface Props {
  readonly indicator: IndicatorFormValues;
  readonly actionData: unknown;
  readonly tenant: string;
}

/** IndicatorForm is the page that adds or changes an entry of the catalogue. */
export function IndicatorForm({ indicator, actionData, tenant }: Props) {
  const text = useText();
  const { t } = text;
  const state = useFormState(actionData, 'indicator');
  const isNew = indicator.rowVersion === undefined;
  const back = `/${tenant}/chi-so-quoc-gia`;
  return (
    <Stack>
      <PageHeader
        title={isNew ? t('indicators.create_title') : t('indicators.edit_title')}
        breadcrumbs={[{ href: back, label: t('indicators.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <Card>
        <form method="post">
          <input type="hidden" name="form" value="indicator" />
          {isNew ? (
            <input
              type="hidden"
              name="submissionId"
              value={state.value('submissionId', indicator.submissionId)}
            />
          ) : (
            <input type="hidden" name="rowVersion" value={indicator.rowVersion} />
          )}
          <FormStack>
            <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
            <StaleVersion
              actionData={actionData}
              form="indicator"
              saved={fieldTexts(indicator, text)}
              typed={(form) => fieldTexts(readIndicatorForm(form), text)}
            />
            <IndicatorFields indicator={indicator} state={state} />
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

function IndicatorFields(props: { readonly indicator: Fields; readonly state: FormState }) {
  const { t } = useText();
  const { indicator, state } = props;
  const field = (name: keyof Fields) => ({
    name,
    label: t(`indicators.field_${name === 'unitNoun' ? 'unit_noun' : name}`),
    defaultValue: state.value(name, indicator[name]),
    error: state.error(name),
  });
  return (
    <>
      <TextInput
        {...field('code')}
        help={t('indicators.field_code_help')}
        required
        width="medium"
        maxLength={40}
      />
      <TextArea {...field('name')} rows={2} required maxLength={500} />
      <FieldRow>
        <Select
          {...field('unit')}
          width="medium"
          placeholder={t('indicators.no_unit')}
          options={[
            { value: '%', label: t('targets.unit_percent') },
            { value: 'count', label: t('targets.unit_count') },
          ]}
        />
        <TextInput
          {...field('unitNoun')}
          help={t('indicators.field_unit_noun_help')}
          optional={t('common.optional')}
          width="medium"
          maxLength={80}
        />
      </FieldRow>
      <TextArea
        {...field('definition')}
        help={t('indicators.field_definition_help')}
        optional={t('common.optional')}
        rows={5}
        maxLength={4_000}
      />
    </>
  );
}

function fieldTexts(indicator: Fields, text: Text): FieldText[] {
  const { t } = text;
  return [
    { term: t('indicators.field_code'), value: indicator.code },
    { term: t('indicators.field_name'), value: indicator.name },
    { term: t('indicators.field_unit'), value: unitText(indicator, text) },
    { term: t('indicators.field_definition'), value: indicator.definition },
  ];
}
