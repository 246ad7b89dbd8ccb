import type { LegalBasis } from '@tiendo/contracts';
import { FieldSet, Select, TextInput } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { spareLegalBases } from './read-plan-form.ts';

/** LegalBasesFields is one line a legal basis and a few spare ones: a line is added by filling it and removed by emptying it. */
export function LegalBasesFields(props: {
  readonly bases: readonly LegalBasis[];
  readonly state: FormState;
}) {
  const { t } = useText();
  const { bases, state } = props;
  const rows = Array.from({ length: bases.length + spareLegalBases }, (_, index) => index);
  return (
    <FieldSet title={t('plans.legal_bases')} help={t('plans.legal_bases_help')}>
      {rows.map((row) => (
        <Line key={row} row={row} basis={bases[row]} state={state} />
      ))}
    </FieldSet>
  );
}

function Line(props: {
  readonly row: number;
  readonly basis: LegalBasis | undefined;
  readonly state: FormState;
}) {
  const { t } = useText();
  const { row, basis, state } = props;
  const which = t('plans.legal_basis_row', { number: row + 1 });
  const field = (name: 'documentNumber' | 'title' | 'kind', label: string, fresh: string) => {
    const path = `legalBases.${row}.${name}`;
    return {
      name: path,
      label,
      'aria-label': `${which}: ${label}`,
      defaultValue: state.value(path, basis?.[name] ?? fresh),
      error: state.error(path),
    };
  };
  return (
    <div className="field-line">
      <TextInput {...field('documentNumber', t('plans.legal_basis_number'), '')} maxLength={80} />
      <TextInput {...field('title', t('plans.legal_basis_title'), '')} maxLength={500} />
      <Select
        {...field('kind', t('plans.legal_basis_kind'), 'basis')}
        options={[
          { value: 'basis', label: t('plans.legal_basis_kind_basis') },
          { value: 'cited', label: t('plans.legal_basis_kind_cited') },
        ]}
      />
    </div>
  );
}
