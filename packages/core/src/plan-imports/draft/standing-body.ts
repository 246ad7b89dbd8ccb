import type { PlanDraft } from '@tiendo/contracts';
import { plainWords } from './agency-key.ts';
import { rankOf, splitParties } from './parties.ts';

/**
 * standingBodyOf finds the agency item that the plan makes the others' standing body: to whom they report, else the one whose task says so. Null when no
 * agency is, or more than one could be.
 */
export function standingBodyOf(
  draft: PlanDraft,
  idOfName: (name: string) => string | null,
): string | null {
  return onlyOne(recipients(draft, idOfName)) ?? onlyOne(declared(draft, idOfName));
}

function onlyOne(ids: readonly string[]): string | null {
  const [first, ...others] = new Set(ids);
  return first !== undefined && others.length === 0 ? first : null;
}

/** Reports that a group, or nobody in particular, makes to one agency of the plan. */
function recipients(draft: PlanDraft, idOfName: (name: string) => string | null): string[] {
  return draft.reporting.flatMap(({ reporter, recipient }) => {
    const reporters = splitParties(reporter ?? '');
    const byAll = reporter === null || reporters.some((name) => rankOf(name, draft) === 'group');
    const to = splitParties(recipient ?? '').filter((name) => rankOf(name, draft) === 'agency');
    const [name] = to;
    if (!byAll || name === undefined || to.length > 1) return [];
    return [idOfName(name) ?? []].flat();
  });
}

const standing =
  /\b(?:la|lam) (?:co quan|don vi) (?:thuong truc|dau moi)\b|^co quan (?:thuong truc|dau moi)\b/;

function declared(draft: PlanDraft, idOfName: (name: string) => string | null): string[] {
  return draft.assignments.flatMap(({ agency, agencies, tasks }) => {
    if (agencies && agencies.length > 1) return [];
    const says = tasks.some((task) => standing.test(plainWords(task.text.slice(0, 300))));
    return says ? [idOfName(agency) ?? []].flat() : [];
  });
}
