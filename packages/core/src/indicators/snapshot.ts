interface IndicatorFields {
  code: string;
  name: string;
  unit: string | null;
  unitNoun: string | null;
  definition: string;
}

/** snapshot is what an entry's row stores of what people state, and what the audit log keeps of it. */
export function snapshot({
  code,
  name,
  unit,
  unitNoun,
  definition,
}: IndicatorFields): IndicatorFields {
  return { code, name, unit, unitNoun, definition };
}
