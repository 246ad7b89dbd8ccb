import type { Found } from './setting.ts';

const dueKey = ({ reporting }: Found) => JSON.stringify(reporting.due);

/** Whether two rules can be of one tier: what both say of the recipient agrees. */
function sameTier(a: Found, b: Found): boolean {
  const [one, other] = [a.reporting.recipient, b.reporting.recipient];
  return one === null || other === null || one === other;
}

const near = (a: Found, b: Found) =>
  a.section === b.section || a.node === b.section || b.node === a.section;

/** Takes from the undated rule what the dated one leaves open. */
function completed(dated: Found, undated: Found): Found {
  const { reporter, recipient, forwardTo } = undated.reporting;
  return {
    ...dated,
    reporting: {
      ...dated.reporting,
      reporter: dated.reporting.reporter ?? reporter,
      recipient: dated.reporting.recipient ?? recipient,
      forwardTo: dated.reporting.forwardTo.length > 0 ? dated.reporting.forwardTo : forwardTo,
    },
  };
}

/** mergeTiers leaves one rule a kind and tier: a frequency stated first and dated later is one rule. */
export function mergeTiers(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const rule of found) {
    const { kind, due } = rule.reporting;
    const twin = kept.findIndex(
      (other) =>
        other.reporting.kind === kind &&
        near(other, rule) &&
        sameTier(other, rule) &&
        kind !== 'ad-hoc' &&
        kind !== 'periodic' &&
        (other.reporting.due === null || due === null || dueKey(other) === dueKey(rule)),
    );
    const before = kept[twin];
    if (!before) kept.push(rule);
    else if (before.reporting.due === null && due !== null) kept[twin] = completed(rule, before);
  }
  return kept.sort((a, b) => a.reporting.span.start - b.reporting.span.start);
}
