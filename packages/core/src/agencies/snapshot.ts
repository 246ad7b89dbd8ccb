import type { AgencyKind } from '@tiendo/contracts';

interface AgencyFields {
  name: string;
  shortName: string | null;
  kind: AgencyKind;
  isStandingBody: boolean;
}

/** snapshot is what the audit log keeps of an agency. */
export function snapshot({ name, shortName, kind, isStandingBody }: AgencyFields): AgencyFields {
  return { name, shortName, kind, isStandingBody };
}
