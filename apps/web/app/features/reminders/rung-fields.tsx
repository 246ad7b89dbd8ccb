import { CheckboxGroup, NumberInput, Select } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import './reminders.css';

type Rung = Outputs['reminders']['readPolicy']['policy']['rungs'][number];

interface Props {
  readonly rungs: readonly Rung[];
  /** Empty rungs at the end, for adding. */
  readonly spare: number;
  readonly audiences: readonly { readonly value: string; readonly label: string }[];
  readonly state: FormState;
}

/** RungFields are the ladder, a rung a line: how many days before or after the due date, and whom it tells. */
export function RungFields({ rungs, spare, ...rest }: Props) {
  const { t } = useText();
  return (
    <>
      <div className="rungs-head" aria-hidden="true">
        <span>{t('reminders.rungs_when')}</span>
        <span>{t('reminders.field_tell')}</span>
      </div>
      <ol className="rungs">
        {Array.from({ length: rungs.length + spare }, (_, index) => (
          <li key={index} className="rung">
            <OneRung index={index} rung={rungs[index]} {...rest} />
          </li>
        ))}
      </ol>
    </>
  );
}

function OneRung(
  props: Pick<Props, 'audiences' | 'state'> & {
    readonly index: number;
    /** Missing for an empty line. */
    readonly rung: Rung | undefined;
  },
) {
  const { t } = useText();
  const { index, rung, audiences, state } = props;
  const name = (field: string) => `policy.rungs.${index}.${field}`;
  const days = rung && Math.abs(rung.days);
  return (
    <>
      <div className="rung-when">
        <NumberInput
          name={name('days')}
          label={t('reminders.field_days', { rung: index + 1 })}
          hideLabel
          width="tiny"
          defaultValue={state.value(name('days'), days)}
          error={state.error(name('days'))}
        />
        <Select
          name={name('side')}
          label={t('reminders.rung_side', { rung: index + 1 })}
          hideLabel
          options={[
            { value: 'before', label: t('reminders.side_before') },
            { value: 'after', label: t('reminders.side_after') },
          ]}
          defaultValue={state.value(name('side'), rung && rung.days > 0 ? 'after' : 'before')}
        />
      </div>
      <CheckboxGroup
        name={name('tell')}
        label={t('reminders.rung_tell', { rung: index + 1 })}
        hideLabel
        inline
        options={audiences}
        defaultValues={state.values(name('tell'), rung?.tell ?? [])}
        error={state.error(name('tell'))}
      />
    </>
  );
}
