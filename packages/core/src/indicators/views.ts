import type { TargetUnit } from '@tiendo/contracts';

/** IndicatorView is an entry of the ministry's catalogue, the same for every tenant. */
export interface IndicatorView {
  id: string;
  code: string;
  name: string;
  unit: TargetUnit | null;
  unitNoun: string | null;
  /** How the figure is counted. */
  definition: string;
  archived: boolean;
  rowVersion: number;
}
