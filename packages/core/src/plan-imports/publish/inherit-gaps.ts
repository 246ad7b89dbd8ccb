import type { PartFields } from './part-fields.ts';

/** What documents often leave open and people fill in afterwards: whose a target is, when a task is due, on which days a report is. */
const gaps = ['owner', 'dueOn', 'rule', 'denominator', 'unitNoun'] as const;

/**
 * inheritGaps gives what an amended part says: its own fields, and where the document leaves open what people had filled in, theirs. An amendment takes
 * nothing away by silence.
 */
export function inheritGaps(live: PartFields, stated: PartFields): PartFields {
  const inherited = { ...stated };
  for (const gap of gaps) {
    if (!(gap in stated) || stated[gap] !== null) continue;
    // Days of a report of another kind are not this one's.
    if (gap === 'rule' && live.kind !== stated.kind) continue;
    inherited[gap] = live[gap] ?? null;
  }
  return inherited;
}
