import { builtInSections } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import { z } from 'zod';
import { readOutline } from './outline.ts';

/** SectionTexts is a report as far as its texts go. */
export interface SectionTexts {
  results: string;
  difficulties: string;
  proposals: string;
  extraSections: unknown;
}

const ExtraSchema = z.record(z.string(), z.string()).nullable();

/** extraTexts reads the texts of the sections that the tenant's outline adds, by section id. */
export function extraTexts(
  report: Pick<SectionTexts, 'extraSections'> | null,
): Record<string, string> {
  return ExtraSchema.parse(report?.extraSections ?? null) ?? {};
}

/**
 * readReportSections gives a report's texts for its official document: sections that the tenant's outline adds follow the results, each after its
 * title.
 */
export async function readReportSections(db: TenantScope, report: SectionTexts | null) {
  const outline = await readOutline(db);
  const extra = extraTexts(report);
  const added = outline.flatMap(({ id, title }) => {
    const text = extra[id]?.trim() ?? '';
    const isBuiltIn = builtInSections.some((section) => section === id);
    return isBuiltIn || text === '' ? [] : [{ agency: title, text }];
  });
  const part = (text: string) => (text.trim() === '' ? [] : [{ agency: null, text }]);
  return {
    results: [...part(report?.results ?? ''), ...added],
    difficulties: part(report?.difficulties ?? ''),
    proposals: part(report?.proposals ?? ''),
  };
}
