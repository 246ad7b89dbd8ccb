import type { DraftWarning, PlanDraft } from '@tiendo/contracts';
import { findAssignments } from './assignments/find-assignments.ts';
import { readHeader } from './header/read-header.ts';
import { repairFigures } from './lines/repair-figures.ts';
import { repairLetters } from './lines/repair-letters.ts';
import { repairStanding } from './lines/repair-standing.ts';
import { joinLines } from './lines/join-lines.ts';
import { withoutFurniture } from './lines/page-furniture.ts';
import { splitLines } from './lines/split-lines.ts';
import { buildOutline } from './outline/build-outline.ts';
import { checkDocument, type PlanProblem } from './warn/check-document.ts';
import { checkNames } from './warn/check-names.ts';
import { checkNumbering } from './warn/check-numbering.ts';
import { findReporting } from './reporting/find-reporting.ts';
import { findBody } from './sections/find-body.ts';
import { findTargets } from './targets/find-targets.ts';
import { tooLong } from './warn/too-long.ts';

/** PlanImport is the draft of a plan, or the one sentence that says why a text gives none. */
export type PlanImport =
  | { readonly ok: true; readonly draft: PlanDraft }
  | { readonly ok: false; readonly problem: PlanProblem };

const inOrder = (warnings: readonly DraftWarning[]) =>
  [...warnings].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));

/**
 * importPlan reads one official plan from its text. Spans are offsets into exactly this text. It is pure and never throws; its
 * time and memory grow with the length of the text, which `tooLong` bounds.
 */
export function importPlan(source: string): PlanImport {
  const refused = tooLong(source);
  if (refused) return { ok: false, problem: refused };
  const standing = repairStanding(splitLines(source));
  const joined = joinLines(withoutFurniture(standing.lines));
  const letters = repairLetters(joined);
  const figures = repairFigures(letters.paragraphs);
  const parts = findBody(figures.paragraphs);
  const outline = buildOutline(parts.sections);
  const { header, warnings } = readHeader(parts);
  const targets = findTargets(outline, header.period);
  const assignments = findAssignments(outline, header.period);
  const reporting = findReporting(outline);
  const problem = checkDocument(source, parts, {
    targets: targets.targets,
    assignments: assignments.assignments,
    reporting: reporting.reporting,
  });
  if (problem) return { ok: false, problem };
  const draft: PlanDraft = {
    ...header,
    targets: targets.targets,
    assignments: assignments.assignments,
    reporting: reporting.reporting,
    warnings: inOrder([
      ...standing.warnings,
      ...letters.warnings,
      ...figures.warnings,
      ...warnings,
      ...targets.warnings,
      ...assignments.warnings,
      ...reporting.warnings,
      ...checkNumbering(outline),
      ...checkNames([...parts.front, ...parts.preamble, ...parts.sections]),
    ]),
  };
  return { ok: true, draft };
}
