import { CheckboxGroup, FieldRow, NumberInput, Select } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

type Rung = Outputs['reminders']['readPolicy']['policy']['rungs'][number];

interface Props {
  readonly index: number;
  /** Missing for an empty row. */
  readonly rung: Rung | undefined;
  readonly audiences: readonly { readonly value: string; readonly label: string }[];
  readonly state: FormState;
}

/** RungFields are one rung of the ladder: how many days before or after the due date, and whom it tells. */
export function RungFields({ index, rung, audiences, state }: Props) {
  const { t } = useText();
  const name = (field: string) => `policy.rungs.${index}.${field}`;
  const days = rung && Math.abs(rung.days);
  return (
    <FieldRow>
      <NumberInput
        name={name('days')}
        label={t('reminders.field_days', { rung: index + 1 })}
        defaultValue={state.value(name('days'), days)}
        error={state.error(name('days'))}
      />
      <Select
        name={name('side')}
        label={t('reminders.field_side')}
        options={[
          { value: 'before', label: t('reminders.side_before') },
          { value: 'after', label: t('reminders.side_after') },
        ]}
        defaultValue={state.value(name('side'), rung && rung.days > 0 ? 'after' : 'before')}
      />
      <CheckboxGroup
        name={name('tell')}
        label={t('reminders.field_tell')}
        inline
        options={audiences}
        defaultValues={state.values(name('tell'), rung?.tell ?? [])}
        error={state.error(name('tell'))}
      />
    </FieldRow>
  );
}
