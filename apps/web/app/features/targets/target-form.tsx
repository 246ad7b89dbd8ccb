import {
  Button,
  ButtonRow,
  Checkbox,
  DateInput,
  ErrorSummary,
  FieldRow,
  FieldSet,
  FormStack,
  LinkButton,
  NumberInput,
  Select,
  TextArea,
  TextInput,
} from '@tiendo/ui';
import { useParams } from 'react-router';
import { StaleVersion } from '#app/features/configuration/stale-version.tsx';
import { useFormState, type FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { comparisonNames, comparisonOf, readTargetForm } from './read-target-form.ts';
import { targetTexts } from './target-texts.ts';
import type { Target } from './targets-table.tsx';

/** TargetFormValues are a target's fields as the form starts with them; without `rowVersion` the target is new. */
export type TargetFormValues = Omit<
  Target,
  'id' | 'planId' | 'latest' | 'standing' | 'sourced' | 'archived' | 'rowVersion'
> & { rowVersion?: number; submissionId?: string };

/** TargetChoices are what a target can be tied to. */
export interface TargetChoices {
  parents: readonly { id: string; title: string }[];
  agencies: readonly { id: string; name: string }[];
  indicators: readonly { id: string; code: string; name: string }[];
}

interface Props {
  readonly target: TargetFormValues;
  readonly choices: TargetChoices;
  readonly actionData: unknown;
  readonly back: string;
}

/** TargetForm states a target: what is demanded, by when, of whom. */
export function TargetForm({ target, choices, actionData, back }: Props) {
  const text = useText();
  const { t } = text;
  const state = useFormState(actionData, 'target');
  const isNew = target.rowVersion === undefined;
  return (
    <form method="post">
      <input type="hidden" name="form" value="target" />
      {isNew ? (
        <input
          type="hidden"
          name="submissionId"
          value={state.value('submissionId', target.submissionId)}
        />
      ) : (
        <input type="hidden" name="rowVersion" value={target.rowVersion} />
      )}
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <StaleVersion
          actionData={actionData}
          form="target"
          saved={targetTexts(
            {
              ...target,
              ownerAgencyId: target.owner?.id ?? null,
              indicatorId: target.indicator?.id ?? null,
            },
            choices,
            text,
          )}
          typed={(form) => targetTexts(readTargetForm(form), choices, text)}
        />
        <TextArea
          name="title"
          label={t('targets.field_title')}
          rows={3}
          required
          maxLength={500}
          defaultValue={state.value('title', target.title)}
          error={state.error('title')}
        />
        <MeasureFields target={target} state={state} />
        <FigureFields target={target} state={state} />
        <LinkFields target={target} choices={choices} state={state} />
        <ButtonRow>
          <Button variant="primary">{isNew ? t('common.add') : t('common.save_changes')}</Button>
          <LinkButton href={back}>{t('common.cancel')}</LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}

type Part = { readonly target: TargetFormValues; readonly state: FormState };
type MeasurePart = { readonly target: Measure; readonly state: FormState };
type Measure = Pick<
  TargetFormValues,
  'comparator' | 'strict' | 'value' | 'valueMax' | 'unit' | 'unitNoun' | 'denominator'
>;

/** MeasureFields say what a target demands: comparator, value or values, unit. */
export function MeasureFields({ target, state }: MeasurePart) {
  const { t, lang } = useText();
  const typed = (value: number | null) =>
    value === null ? '' : String(value).replace('.', lang === 'vi' ? ',' : '.');
  const figure = (name: 'value' | 'valueMax' | 'denominator') => ({
    name,
    defaultValue: state.value(name, typed(target[name])),
    error: state.error(name),
  });
  return (
    <FieldSet title={t('targets.demand')}>
      <Select
        name="comparator"
        label={t('targets.field_comparator')}
        width="wide"
        defaultValue={state.value('comparator', comparisonOf(target))}
        error={state.error('comparator')}
        options={comparisonNames.map((value) => ({
          value,
          label: t(`targets.comparator_${value}`),
        }))}
      />
      <FieldRow>
        <NumberInput
          {...figure('value')}
          label={t('targets.field_value')}
          help={t('targets.field_value_help')}
        />
        <NumberInput
          {...figure('valueMax')}
          label={t('targets.field_value_max')}
          help={t('targets.field_value_max_help')}
        />
      </FieldRow>
      <FieldRow>
        <Select
          name="unit"
          label={t('targets.field_unit')}
          width="medium"
          defaultValue={state.value('unit', target.unit ?? '%')}
          error={state.error('unit')}
          options={[
            { value: '%', label: t('targets.unit_percent') },
            { value: 'count', label: t('targets.unit_count') },
          ]}
        />
        <TextInput
          name="unitNoun"
          label={t('targets.field_unit_noun')}
          help={t('targets.field_unit_noun_help')}
          optional={t('common.optional')}
          width="medium"
          maxLength={80}
          defaultValue={state.value('unitNoun', target.unitNoun)}
          error={state.error('unitNoun')}
        />
      </FieldRow>
      <NumberInput
        {...figure('denominator')}
        label={t('targets.field_denominator')}
        help={t('targets.field_denominator_help')}
        optional={t('common.optional')}
      />
    </FieldSet>
  );
}

function LinkFields({ target, choices, state }: Part & { readonly choices: TargetChoices }) {
  const { t } = useText();
  return (
    <>
      <DateInput
        name="dueOn"
        label={t('targets.field_due')}
        help={t('targets.field_due_help')}
        optional={t('common.optional')}
        defaultValue={state.value('dueOn', target.dueOn)}
        error={state.error('dueOn')}
      />
      <Select
        name="ownerAgencyId"
        label={t('targets.field_owner')}
        placeholder={t('targets.no_owner')}
        defaultValue={state.value('ownerAgencyId', target.owner?.id)}
        error={state.error('ownerAgencyId')}
        options={choices.agencies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <IndicatorField target={target} choices={choices} state={state} />
      <Select
        name="parentId"
        label={t('targets.field_parent')}
        placeholder={t('targets.field_parent_none')}
        defaultValue={state.value('parentId', target.parentId)}
        error={state.error('parentId')}
        options={choices.parents.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextInput
        name="groupLabel"
        label={t('targets.field_group')}
        help={t('targets.field_group_help')}
        optional={t('common.optional')}
        maxLength={300}
        defaultValue={state.value('groupLabel', target.groupLabel)}
        error={state.error('groupLabel')}
      />
    </>
  );
}

function IndicatorField({ target, choices, state }: Part & { readonly choices: TargetChoices }) {
  const { t } = useText();
  const { tenant } = useParams();
  return (
    <>
      <Select
        name="indicatorId"
        label={t('indicators.field_target')}
        help={t('indicators.field_target_help')}
        placeholder={t('indicators.field_target_none')}
        defaultValue={state.value('indicatorId', target.indicator?.id)}
        error={state.error('indicatorId')}
        options={choices.indicators.map(({ id, code, name }) => ({
          value: id,
          label: `${code} · ${name}`,
        }))}
      />
      <p className="muted">
        <a href={`/${tenant}/chi-so-quoc-gia`}>{t('indicators.see_catalogue')}</a>
      </p>
    </>
  );
}

function FigureFields({ target, state }: Part) {
  const { t } = useText();
  return (
    <>
      {(['everyReporter', 'countsPeople'] as const).map((name) => (
        <Checkbox
          key={name}
          name={name}
          label={t(`targets.field_${name}`)}
          help={t(`targets.field_${name}_help`)}
          defaultChecked={state.checked(name, target[name])}
        />
      ))}
    </>
  );
}
