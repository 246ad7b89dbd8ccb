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
import { dueKinds, type RuleValues } from './rule-values.ts';
import type { ScheduleFormValues } from './schedule-form.tsx';

/** DueFields say by when a report is due, in words and as a rule. */
export function DueFields(props: {
  readonly schedule: ScheduleFormValues;
  readonly state: FormState;
}) {
  const { t } = useText();
  const { schedule, state } = props;
  const { rule } = schedule;
  return (
    <FieldSet title={t('reporting.due_group')}>
      <TextInput
        name="dueText"
        label={t('reporting.field_due_text')}
        help={t('reporting.field_due_text_help')}
        optional={t('common.optional')}
        maxLength={500}
        defaultValue={state.value('dueText', schedule.dueText)}
        error={state.error('dueText')}
      />
      <Select
        name="dueKind"
        label={t('reporting.due_kind')}
        width="wide"
        defaultValue={state.value('dueKind', rule.dueKind)}
        error={state.error('dueKind')}
        options={dueKinds.map((value) => ({ value, label: t(`reporting.due_kind_${value}`) }))}
      />
      <p className="field-help" data-for="none">
        {t('reporting.due_kind_none_help')}
      </p>
      <div data-for="year month period_month date">
        <RadioGroup
          name="mode"
          label={t('reporting.field_due_mode')}
          inline
          defaultValue={state.value('mode', rule.mode)}
          options={(['before', 'by', 'on'] as const).map((value) => ({
            value,
            label: t(`reporting.due_mode_${value}`),
          }))}
        />
      </div>
      <DayFields rule={rule} state={state} />
      <OtherFields rule={rule} state={state} />
    </FieldSet>
  );
}

type Part = { readonly rule: RuleValues; readonly state: FormState };

function DayFields({ rule, state }: Part) {
  const { t } = useText();
  return (
    <FieldRow>
      <div data-for="year month period_month">
        <NumberInput
          name="day"
          label={t('reporting.field_due_day')}
          width="tiny"
          defaultValue={state.value('day', rule.day)}
          error={state.error('day')}
        />
      </div>
      <div data-for="year">
        <MonthSelect
          name="month"
          label={t('reporting.field_due_month')}
          defaultValue={state.value('month', rule.month)}
        />
      </div>
      <div data-for="year">
        <Select
          name="yearOffset"
          label={t('reporting.field_due_year')}
          width="medium"
          defaultValue={state.value('yearOffset', rule.yearOffset)}
          options={yearOffsets(rule.yearOffset).map((value) => ({
            value,
            label: isOffset(value) ? t(offsetTexts[value]) : value,
          }))}
        />
      </div>
      <div data-for="month">
        <Select
          name="of"
          label={t('reporting.field_due_of')}
          width="medium"
          defaultValue={state.value('of', rule.of)}
          options={[
            { value: '', label: t('reporting.due_of_any') },
            { value: 'same-month', label: t('reporting.due_of_same') },
            { value: 'next-month', label: t('reporting.due_of_next') },
          ]}
        />
      </div>
    </FieldRow>
  );
}

const offsetTexts = {
  '0': 'reporting.due_year_same',
  '1': 'reporting.due_year_next',
  '-1': 'reporting.due_year_previous',
} as const;

function isOffset(value: string): value is keyof typeof offsetTexts {
  return Object.hasOwn(offsetTexts, value);
}

/** The usual three, and the rule's own where an imported rule has another. */
function yearOffsets(current: string): string[] {
  return [...new Set(['0', '1', '-1', current])];
}

function OtherFields({ rule, state }: Part) {
  const { t } = useText();
  return (
    <>
      <div data-for="week">
        <Select
          name="weekday"
          label={t('reporting.field_due_weekday')}
          width="short"
          defaultValue={state.value('weekday', rule.weekday)}
          error={state.error('weekday')}
          options={([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({
            value: String(day),
            label: t(`reporting.weekday_${day}`),
          }))}
        />
      </div>
      <div data-for="days working_days">
        <NumberInput
          name="days"
          label={t('reporting.field_due_days')}
          width="tiny"
          defaultValue={state.value('days', rule.days)}
          error={state.error('days')}
        />
      </div>
      <div data-for="date">
        <DateInput
          name="date"
          label={t('reporting.field_due_date')}
          defaultValue={state.value('date', rule.date)}
          error={state.error('date')}
        />
      </div>
    </>
  );
}
