import type { PlanDraft } from '@tiendo/contracts';

/** emptyDraft is a plan of a province that states nothing. */
export const emptyDraft: PlanDraft = {
  title: null,
  level: 'province',
  locality: 'tỉnh Long Khê',
  documentNumber: null,
  issuedOn: null,
  period: { from: 2026, to: 2026 },
  legalBases: [],
  targets: [],
  assignments: [],
  reporting: [],
  warnings: [],
};
