import { figureText } from '#app/features/targets/demand.ts';
import type { Text } from '#app/lib/text.ts';
import type { Report } from './report-page.tsx';

type Figure = Report['figures'][number];

/** previousText writes the figure that was reported last time. */
export function previousText(figure: Figure, text: Text): string {
  const { previous } = figure;
  if (previous === null || previous.numerator === null) return text.t('reporting.figure_none');
  const { numerator, denominator } = previous;
  const target = { ...figure, denominator: figure.planDenominator };
  return figureText(target, { numerator, denominator }, text);
}

/** nowText writes the figure of this report, a dash where there is none. */
export function nowText(figure: Figure, text: Text): string {
  const { numerator, denominator } = figure;
  if (numerator === null) return '–';
  const target = { ...figure, denominator: figure.planDenominator };
  return figureText(target, { numerator, denominator }, text);
}
