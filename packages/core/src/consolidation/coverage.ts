import type { Coverage, ObligationState } from '@tiendo/contracts';

/** SourceReport is an agency's report that a consolidated one draws from. */
export interface SourceReport {
  obligationId: string;
  agencyId: string;
  agencyName: string;
  state: ObligationState;
  nothingToReport: boolean;
  results: string;
  difficulties: string;
  proposals: string;
  /** Texts of the sections that the tenant's outline adds, by section id. */
  extraSections: Record<string, string>;
}

/** coverageOf says what a consolidated report rests on: only accepted reports are in its sums, and whoever was released is not expected. */
export function coverageOf(sources: readonly SourceReport[]): Coverage {
  const owed = sources.filter((source) => source.state !== 'waived');
  const named = (matches: (source: SourceReport) => boolean) =>
    owed.filter(matches).map((source) => source.agencyName);
  return {
    expected: owed.length,
    accepted: owed.filter((source) => source.state === 'accepted').length,
    waiting: named((source) => source.state === 'submitted'),
    nothingToReport: named((source) => source.state === 'accepted' && source.nothingToReport),
    missing: named((source) => source.state !== 'accepted' && source.state !== 'submitted'),
  };
}

/** Narratives are the texts of a report's own sections. */
export interface Narratives {
  results: string;
  difficulties: string;
  proposals: string;
  /** Texts of the sections that the tenant's outline adds, by section id. */
  extraSections: Record<string, string>;
}

/** maxNarrative is the longest text that one section holds. */
const maxNarrative = 20_000;

/** gatherNarratives puts the accepted reports' texts under each section, each after its agency's name, for a person to edit. */
export function gatherNarratives(sources: readonly SourceReport[]): Narratives {
  const accepted = sources.filter((source) => source.state === 'accepted');
  const gather = (textOf: (source: SourceReport) => string) =>
    cut(
      accepted
        .map((source) => ({ name: source.agencyName, text: textOf(source).trim() }))
        .filter(({ text }) => text !== '')
        .map(({ name, text }) => `${name}:\n${text}`)
        .join('\n\n'),
    );
  const extraIds = new Set(accepted.flatMap(({ extraSections }) => Object.keys(extraSections)));
  return {
    results: gather((source) => source.results),
    difficulties: gather((source) => source.difficulties),
    proposals: gather((source) => source.proposals),
    extraSections: Object.fromEntries(
      [...extraIds].map((id) => [id, gather((source) => source.extraSections[id] ?? '')]),
    ),
  };
}

/** A hundred long texts do not fit one section: the rest is left to the reports themselves, and the cut shows. */
function cut(text: string): string {
  return text.length <= maxNarrative ? text : `${text.slice(0, maxNarrative - 1).trimEnd()}…`;
}
