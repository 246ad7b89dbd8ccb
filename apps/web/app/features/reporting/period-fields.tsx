import { ReportKindSchema, type ReportKind } from '@tiendo/contracts';
import {
  DateInput,
  FieldRow,
  FieldSet,
  NumberInput,
  RadioGroup,
  Select,
  TextInput,
} from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { MonthSelect } from './month-select.tsx';
import type { RuleValues } from './rule-values.ts';

interface Props {
  readonly kind: ReportKind;
  readonly rule: RuleValues;
  readonly state: FormState;
}

/** PeriodFields say how often a report is due and which time it covers. */
export function PeriodFields({ kind, rule, state }: Props) {
  const { t } = useText();
  return (
    <FieldSet title={t('reporting.kind_group')}>
      <Select
        name="kind"
        label={t('reporting.field_kind')}
        width="medium"
        defaultValue={state.value('kind', kind)}
        error={state.error('kind')}
        options={ReportKindSchema.options.map((value) => ({
          value,
          label: t(`states.report_kind_${value}`),
        }))}
      />
      <KindFields rule={rule} state={state} />
      <div data-for="monthly quarterly six-month nine-month annual every-n-years">
        <WindowStart rule={rule} state={state} />
      </div>
      <div data-for="once">
        <FieldRow>
          <DateInput
            name="windowFrom"
            label={t('reporting.field_window_from')}
            defaultValue={state.value('windowFrom', rule.windowFrom)}
            error={state.error('windowFrom')}
          />
          <DateInput
            name="windowTo"
            label={t('reporting.field_window_to')}
            defaultValue={state.value('windowTo', rule.windowTo)}
            error={state.error('windowTo')}
          />
        </FieldRow>
      </div>
    </FieldSet>
  );
}

type Part = Omit<Props, 'kind'>;

function KindFields({ rule, state }: Part) {
  const { t } = useText();
  return (
    <>
      <div data-for="six-month">
        <RadioGroup
          name="halves"
          label={t('reporting.field_halves')}
          defaultValue={state.value('halves', rule.halves)}
          options={[
            { value: 'first', label: t('reporting.halves_first') },
            { value: 'both', label: t('reporting.halves_both') },
          ]}
        />
      </div>
      <div data-for="monthly quarterly">
        <TextInput
          name="skip"
          label={t('reporting.field_skip')}
          help={t('reporting.field_skip_help')}
          optional={t('common.optional')}
          width="medium"
          defaultValue={state.value('skip', rule.skip)}
          error={state.error('skip')}
        />
      </div>
      <div data-for="every-n-years">
        <FieldRow>
          <NumberInput
            name="years"
            label={t('reporting.field_years')}
            width="tiny"
            defaultValue={state.value('years', rule.years)}
            error={state.error('years')}
          />
          <NumberInput
            name="firstYear"
            label={t('reporting.field_first_year')}
            defaultValue={state.value('firstYear', rule.firstYear)}
            error={state.error('firstYear')}
          />
        </FieldRow>
      </div>
    </>
  );
}

function WindowStart({ rule, state }: Part) {
  const { t } = useText();
  return (
    <FieldRow>
      <NumberInput
        name="startDay"
        label={t('reporting.window_start_day')}
        help={t('reporting.window_start_help')}
        width="tiny"
        defaultValue={state.value('startDay', rule.startDay)}
        error={state.error('startDay')}
      />
      <MonthSelect
        name="startMonth"
        label={t('reporting.window_start_month')}
        defaultValue={state.value('startMonth', rule.startMonth)}
      />
    </FieldRow>
  );
}
