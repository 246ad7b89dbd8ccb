import { AgencyKindSchema, type AgencyKind } from '@tiendo/contracts';

/** ChoosableAgency is an agency as a checklist offers it. */
export interface ChoosableAgency {
  id: string;
  name: string;
  kind: AgencyKind;
}

/** everyGroup is the value of the box that ticks every agency; the other groups are the kinds. */
export const everyGroup = 'every';

/** chooseAgencies gives the ids of the agencies that are ticked, one by one or with their group, each once in the order of the list. */
export function chooseAgencies(
  agencies: readonly ChoosableAgency[],
  ticked: { groups: readonly string[]; ids: readonly string[] },
): string[] {
  const { groups, ids } = ticked;
  const every = groups.includes(everyGroup);
  const listed = agencies
    .filter((agency) => every || groups.includes(agency.kind) || ids.includes(agency.id))
    .map((agency) => agency.id);
  // One that has left the list since the page was made is for the backend to refuse.
  return [...listed, ...ids.filter((id) => agencies.every((agency) => agency.id !== id))];
}

/** groupAgencies sorts agencies by kind, for a checklist; kinds without an agency are left out. */
export function groupAgencies(
  agencies: readonly ChoosableAgency[],
): { kind: AgencyKind; agencies: ChoosableAgency[] }[] {
  return AgencyKindSchema.options
    .map((kind) => ({ kind, agencies: agencies.filter((agency) => agency.kind === kind) }))
    .filter((group) => group.agencies.length > 0);
}
