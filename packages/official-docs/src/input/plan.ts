import type {
  CivilDate,
  Comparator,
  TargetStanding,
  TargetUnit,
  TaskStanding,
} from '@tiendo/contracts';

/** PlannedValue is what a target demands, as the plan states it. */
export interface PlannedValue {
  comparator: Comparator;
  strict: boolean;
  /** The value to reach; of a range its lower end. */
  value: number | null;
  valueMax: number | null;
  unit: TargetUnit | null;
  unitNoun: string | null;
}

/** Answer is what was reported of a target: a figure, that nothing arose (không phát sinh), or nothing yet. The three are told apart. */
export type Answer =
  | { kind: 'figure'; numerator: number; denominator: number | null }
  | { kind: 'nothing_arose' }
  | { kind: 'no_figure' };

/** TargetRow is one target with what was reached of it. */
export interface TargetRow {
  /** The heading that the target stands below; null without one. */
  group: string | null;
  title: string;
  plan: PlannedValue;
  answer: Answer;
  standing: TargetStanding;
  lead: readonly string[];
  dueOn: CivilDate | null;
  note: string;
}

/** TaskRow is one task with its standing under Decision 42/2014/QĐ-TTg. */
export interface TaskRow {
  group: string | null;
  title: string;
  lead: readonly string[];
  coordinating: readonly string[];
  dueOn: CivilDate | null;
  /** When, where the plan gives no date: `Thường xuyên`, `Hằng quý`. */
  dueText: string | null;
  standing: TaskStanding;
  /** From 0 to 100; null where nothing was said. */
  percent: number | null;
  note: string;
}
