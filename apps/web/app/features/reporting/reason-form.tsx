import { Button, ButtonRow, DateInput, ErrorSummary, FormStack, TextArea } from '@tiendo/ui';
import type { ReactNode } from 'react';
import { useFormState, type FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

/** DayField is the day that a ReasonForm asks for; `name` is the field of its schema. */
export interface DayField {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly fresh?: string;
  readonly min?: string;
}

/** ReasonForm acts on a report for a reason, some acts until a day; `form` names it on the page and begins the ids of its fields. */
export function ReasonForm(props: {
  readonly form: string;
  readonly actionData: unknown;
  readonly submit: string;
  readonly day?: DayField;
  readonly hidden: Readonly<Record<string, string | number>>;
  readonly danger?: boolean;
  /** Fields between the reason and the button. */
  readonly more?: (state: FormState) => ReactNode;
}) {
  const { t } = useText();
  const { form, actionData, submit, day, hidden, danger = false, more } = props;
  const prefix = `${form}-`;
  const state = useFormState(actionData, form, prefix);
  return (
    <form method="post" encType={more ? 'multipart/form-data' : undefined}>
      <input type="hidden" name="form" value={form} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormStack>
        <ErrorSummary
          id={`${prefix}errors`}
          title={t('common.error_summary')}
          errors={state.errors}
        />
        {day && (
          <DateInput
            id={prefix + day.name}
            name={day.name}
            label={day.label}
            {...(day.help !== undefined && { help: day.help })}
            {...(day.min !== undefined && { min: day.min })}
            required
            defaultValue={state.value(day.name, day.fresh)}
            error={state.error(day.name)}
          />
        )}
        <TextArea
          id={`${prefix}reason`}
          name="reason"
          label={t('common.reason')}
          rows={3}
          required
          defaultValue={state.value('reason', '')}
          error={state.error('reason')}
        />
        {more?.(state)}
        <ButtonRow>
          <Button variant={danger ? 'danger' : 'primary'}>{submit}</Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
