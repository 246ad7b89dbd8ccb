import { builtInSections } from '@tiendo/contracts';
import { createTranslator } from '@tiendo/i18n';
import type { Text } from '#app/lib/text.ts';
import type { Report } from './report-page.tsx';

/** NarrativeSection is one part of a report that is written in words. */
export interface NarrativeSection {
  /** Its field in the form. */
  name: string;
  label: string;
  guidance: string;
  required: boolean;
  /** What is saved under it. */
  text: string;
}

/**
 * narrativeSections lists the parts of a report in the tenant's order, and after them those that have left the outline while this report
 * still has a text under them. Where a question was asked, the results are its answer.
 */
export function narrativeSections(report: Report, text: Text): NarrativeSection[] {
  const asked = report.outline.map(({ id, title, guidance, required }) => ({
    ...fieldOf(report, id),
    label: labelOf(report, id, title, text),
    guidance,
    required: required || id === 'results',
  }));
  const left = Object.keys(report.extraSections)
    .filter((id) => !report.outline.some((section) => section.id === id))
    .map((id) => ({
      ...fieldOf(report, id),
      label: text.t('report-editor.section_left'),
      guidance: '',
      required: false,
    }));
  return [...asked, ...left];
}

/** Names a section; one that kept its usual name has it in the reader's language. */
function sectionLabel(id: string, title: string, { t }: Text): string {
  const builtIn = builtInSections.find((section) => section === id);
  const isUsual = builtIn && createTranslator('vi')(`reporting.field_${builtIn}`) === title;
  return isUsual ? t(`reporting.field_${builtIn}`) : title;
}

function labelOf(report: Report, id: string, title: string, text: Text): string {
  if (report.question !== null && id === 'results') return text.t('report-flow.answer');
  return sectionLabel(id, title, text);
}

function fieldOf(report: Report, id: string) {
  const builtIn = builtInSections.find((section) => section === id);
  return builtIn
    ? { name: builtIn, text: report[builtIn] }
    : { name: `extraSections.${id}`, text: report.extraSections[id] ?? '' };
}
