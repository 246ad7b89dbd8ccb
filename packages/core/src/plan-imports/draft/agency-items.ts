import type { ImportDoubt, PlanDraft, Span } from '@tiendo/contracts';
import { cutText } from '../cut-text.ts';
import { agencyKey, looksAlike, placeOf, type Place } from './agency-key.ts';
import { agencyKindOf } from './agency-kind.ts';
import { listDoubts, type DraftItem, type DraftWork, type KnownAgency } from './draft-item.ts';
import { rankOf, splitParties } from './parties.ts';
import { standingBodyOf } from './standing-body.ts';

interface Named {
  key: string;
  name: string;
  span: Span;
}

/** AgencyItems are the agency items of a draft, found again by any spelling of their name. */
export interface AgencyItems {
  items: DraftItem[];
  /** idOfName gives the item of an agency's name, null when the draft has none. */
  idOfName: (name: string) => string | null;
  /** The agency that the others report to. */
  standingBodyId: string | null;
}

/** makeAgencyItems makes one item an agency that the plan charges or that reports or is reported to, in the order in which they are named. */
export function makeAgencyItems(work: DraftWork, known: readonly KnownAgency[]): AgencyItems {
  const { draft } = work;
  const place = placeOf(draft.locality);
  const named = namesOf(draft, place);
  const ids = new Map(named.map(({ key }) => [key, work.idOf(`agency ${key}`)]));
  const idOfName = (name: string) => ids.get(agencyKey(name, place)) ?? null;
  const standingBodyId = standingBodyOf(draft, idOfName);
  const keyed = known.map((agency) => ({ ...agency, keys: keysOf(agency, place) }));
  const taken = new Set<string>();
  const items = named.map((agency): DraftItem => {
    const id = ids.get(agency.key) ?? '';
    const match = keyed.find(
      (one) => !one.archived && one.keys.includes(agency.key) && !taken.has(one.id),
    );
    if (match) taken.add(match.id);
    const isStandingBody = id === standingBodyId;
    const similar = match ? false : isSimilar(agency, named, keyed);
    return {
      id,
      parentId: null,
      content: { kind: 'agency', fields: fieldsOf(agency.name, isStandingBody) },
      doubts: doubtsOf(draft, agency, similar),
      span: agency.span,
      agencyId: match?.id ?? null,
    };
  });
  return { items, idOfName, standingBodyId };
}

function fieldsOf(name: string, isStandingBody: boolean) {
  return { name, shortName: null, kind: agencyKindOf(name), isStandingBody };
}

function keysOf(agency: KnownAgency, place: Place | null): string[] {
  const names = [agency.name, ...(agency.shortName ? [agency.shortName] : [])];
  return names.map((name) => agencyKey(name, place));
}

function namesOf(draft: PlanDraft, place: Place | null): Named[] {
  const named = new Map<string, Named>();
  const add = (text: string, span: Span) => {
    const name = cutText(text, 300).head;
    const key = agencyKey(text, place);
    if (Array.from(name).length >= 2 && key !== '' && !named.has(key))
      named.set(key, { key, name, span });
  };
  for (const { agency, agencies, span } of draft.assignments) {
    for (const name of agencies ?? [agency]) add(name, span);
  }
  for (const { reporter, recipient, span } of draft.reporting) {
    for (const text of [reporter, recipient]) {
      const parties = splitParties(text ?? '');
      // Who is named together with a group, or with somebody above, is not asked one by one.
      if (parties.every((name) => rankOf(name, draft) === 'agency')) {
        for (const name of parties) add(name, span);
      }
    }
  }
  return [...named.values()];
}

function isSimilar(
  { key }: Named,
  named: readonly Named[],
  known: readonly { keys: string[] }[],
): boolean {
  const earlier = named.slice(
    0,
    named.findIndex((other) => other.key === key),
  );
  return (
    earlier.some((other) => looksAlike(key, other.key)) ||
    known.some((agency) => agency.keys.some((other) => other === key || looksAlike(key, other)))
  );
}

/** Only the name's own warnings count: those of its tasks are the tasks'. */
const ofNames = new Set([
  'text_repaired',
  'text_damaged',
  'agency_unrecognised',
  'place_names_conflict',
]);

function doubtsOf(draft: PlanDraft, { name, span }: Named, similar: boolean): ImportDoubt[] {
  const warnings = draft.warnings.filter((warning) => ofNames.has(warning.code));
  return listDoubts(warnings, span, { similar_agency: similar, long_text: name.length > 200 });
}
