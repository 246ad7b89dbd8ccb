import type { CivilDate } from '@tiendo/contracts';
import type { LegalBasisSeed, TargetMeasure } from './plan-seed.ts';

const unmeasured: Omit<TargetMeasure, 'title'> = {
  comparator: 'none',
  strict: false,
  value: null,
  valueMax: null,
  unit: null,
  unitNoun: null,
  denominator: null,
  dueOn: null,
};

/** measure states what is demanded; whatever is left out is absent in the source. */
export function measure(title: string, fields: Partial<TargetMeasure> = {}): TargetMeasure {
  return { ...unmeasured, ...fields, title };
}

/** percent is the measure "exactly this many per cent". */
export function percent(title: string, value: number, fields: Partial<TargetMeasure> = {}) {
  return measure(title, { comparator: '=', value, unit: '%', ...fields });
}

/** basis is a document of the preamble. */
export function basis(number: string, issuedOn: CivilDate | null, title: string): LegalBasisSeed {
  return { number, title, kind: 'basis', issuedOn };
}

/** cited is a document that the plan mentions outside its preamble. */
export function cited(number: string, issuedOn: CivilDate | null, title: string): LegalBasisSeed {
  return { number, title, kind: 'cited', issuedOn };
}
