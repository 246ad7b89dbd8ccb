import { DateInput, FieldRow, NumberInput } from '@tiendo/ui';
import type { FormReader } from '#app/lib/form-reader.ts';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

/** readNumberForm reads the number and day of the clerk's register; no number leaves a gap on the document. */
export function readNumberForm(form: FormReader) {
  return { number: form.optionalNumber('number'), issuedOn: form.text('issuedOn') };
}

/** NumberFields take the number and day of the clerk's register. */
export function NumberFields(props: {
  readonly state: FormState;
  readonly symbol?: string;
  readonly number: number | null;
  readonly issuedOn: string;
}) {
  const { t } = useText();
  const { state, symbol, number, issuedOn } = props;
  return (
    <FieldRow>
      <NumberInput
        name="number"
        label={t('documents.number')}
        help={t('documents.number_help')}
        optional={t('common.optional')}
        {...(symbol && { suffix: `/${symbol}` })}
        inputMode="numeric"
        width="tiny"
        defaultValue={state.value('number', number)}
        error={state.error('number')}
      />
      <DateInput
        name="issuedOn"
        label={t('documents.issued_on')}
        required
        defaultValue={state.value('issuedOn', issuedOn)}
        error={state.error('issuedOn')}
      />
    </FieldRow>
  );
}
