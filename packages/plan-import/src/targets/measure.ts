import type { Comparator, TargetUnit } from '@tiendo/contracts';

/** Measure is one figure of a text with how it is to be held against what is reached. */
export type Measure = {
  readonly comparator: Comparator;
  readonly strict: boolean;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: TargetUnit | null;
  readonly unitNoun?: string;
  readonly denominator?: number;
  readonly perYear?: true;
  /** Where the figure stands in the text. */
  readonly start: number;
  readonly end: number;
};
