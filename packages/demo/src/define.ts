import type { AssignmentRole, CivilDate } from '@tiendo/contracts';
import type {
  AssignmentElsewhereSeed,
  AssignmentSeed,
  LegalBasisSeed,
  SeedTask,
  TargetMeasure,
  TargetSeed,
} from './plan-seed.ts';

/** DraftTask is a task before its heading gives it a key. */
export type DraftTask = Omit<SeedTask, 'key'>;

/** task writes one task: its title, its substance, and what hangs on it. */
export function task(
  title: string,
  detail: string,
  more: Omit<DraftTask, 'title' | 'detail'> = {},
): DraftTask {
  return { title, detail, ...more };
}

/** heading assigns tasks to one or more agencies; a task's key is the first agency's key and its place in the heading. */
export function heading(
  agencyKeys: readonly [string, ...string[]],
  role: AssignmentRole,
  tasks: readonly DraftTask[],
): AssignmentSeed {
  const first = agencyKeys[0];
  return {
    agencyKeys,
    role,
    tasks: tasks.map((item, index) => ({ key: `${first}-${index + 1}`, ...item })),
  };
}

/** headingElsewhere is a heading outside the assignment section; its keys carry the section so that they stay unique. */
export function headingElsewhere(
  section: string,
  agencyKeys: readonly [string, ...string[]],
  role: AssignmentRole,
  tasks: readonly DraftTask[],
): AssignmentElsewhereSeed {
  const prefix = `${agencyKeys[0]}-muc-${section.toLowerCase().replaceAll('.', '-')}`;
  return {
    agencyKeys,
    role,
    section,
    tasks: tasks.map((item, index) => ({ key: `${prefix}-${index + 1}`, ...item })),
  };
}

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

type TargetExtras = Partial<Pick<TargetSeed, 'group' | 'subTargets'>>;

/** target writes one target with the agency that follows it. */
export function target(
  key: string,
  ownerAgencyKey: string,
  what: TargetMeasure,
  extras: TargetExtras = {},
): TargetSeed {
  return { group: null, subTargets: [], ...what, ...extras, key, ownerAgencyKey };
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
