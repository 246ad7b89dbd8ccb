import type { Worksheet } from 'exceljs';
import type { TemplateContent, TemplateProblem } from './problem.ts';
import { readText } from './read-cell.ts';
import { LIMITS, NARRATIVE_KEYS } from './shape.ts';

const LOWEST_ROW = 60;
const KEY_COLUMN = 1;
const TEXT_COLUMN = 3;

/** readNarrative reads the three texts by the marks beside them. */
export function readNarrative(sheet: Worksheet): {
  narrative: TemplateContent['narrative'];
  problems: TemplateProblem[];
} {
  const narrative = { results: '', difficulties: '', proposals: '' };
  const problems: TemplateProblem[] = [];
  for (let at = 1; at <= Math.min(sheet.rowCount, LOWEST_ROW); at++) {
    const mark = sheet.getCell(at, KEY_COLUMN).value;
    for (const key of ['results', 'difficulties', 'proposals'] as const) {
      if (mark !== NARRATIVE_KEYS[key]) continue;
      const cell = sheet.getCell(at, TEXT_COLUMN);
      const read = readText(cell, LIMITS.narrative);
      if (read.ok) narrative[key] = read.value;
      else problems.push({ sheet: sheet.name, row: at, cell: cell.address, message: read.message });
    }
  }
  return { narrative, problems };
}
