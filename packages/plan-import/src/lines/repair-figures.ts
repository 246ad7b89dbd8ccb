import type { DraftWarning } from '@tiendo/contracts';
import { replaceUnits, spanOf } from '#app/text/mapped-text.ts';
import { warning } from '#app/warn/warning.ts';
import type { Paragraph } from './paragraph.ts';

// A figure before a per cent sign can hold no letter: those that scanners confuse are digits.
const PERCENT = /(?<![\p{L}\d])(?=[lIOo]*\d|[lI][Oo]{2})([lIOo\d]{2,3})(?=\s?%)/gu;
const DIGITS: Record<string, string> = { l: '1', I: '1', O: '0', o: '0' };

/** repairFigures reads the letters that a scan made of digits (`l00%`, `8O%`) as the digits they were, and says so. */
export function repairFigures(paragraphs: readonly Paragraph[]): {
  paragraphs: readonly Paragraph[];
  warnings: DraftWarning[];
} {
  const warnings: DraftWarning[] = [];
  const repaired = paragraphs.map((paragraph) => {
    if (!paragraph.body.text.includes('%')) return paragraph;
    let body = paragraph.body;
    for (const { 0: found, index } of body.text.matchAll(PERCENT)) {
      const digits = found.replace(/[lIOo]/g, (letter) => DIGITS[letter] ?? letter);
      if (digits === found) continue;
      body = replaceUnits(body, index, digits);
      const span = spanOf(body, index, index + found.length);
      warnings.push(warning('number_repaired', `Đã đọc “${found}%” là “${digits}%”.`, span));
    }
    return body === paragraph.body ? paragraph : { ...paragraph, body };
  });
  return { paragraphs: repaired, warnings };
}
