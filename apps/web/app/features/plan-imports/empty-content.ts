import type { ItemContent, ItemKind } from './types.ts';

/** emptyContent is what an item added by hand starts with. */
export const emptyContent: Readonly<Record<ItemKind, ItemContent>> = {
  agency: {
    kind: 'agency',
    fields: { name: '', shortName: null, kind: 'department', isStandingBody: false },
  },
  target: {
    kind: 'target',
    fields: {
      title: '',
      groupLabel: null,
      comparator: '>=',
      strict: false,
      value: null,
      valueMax: null,
      unit: '%',
      unitNoun: null,
      denominator: null,
      dueOn: null,
      ownerItemId: null,
      indicatorId: null,
    },
  },
  task: {
    kind: 'task',
    fields: { title: '', detail: '', groupLabel: null, dueOn: null, assignments: [] },
  },
  schedule: {
    kind: 'schedule',
    fields: {
      title: '',
      kind: 'six-month',
      rule: null,
      dueText: '',
      hop: 1,
      reporterScope: 'all',
      reporterItemIds: [],
      recipient: '',
      forwardTo: [],
    },
  },
};
