import type { Comparator, TargetUnit } from '@tiendo/contracts';
import type { Text } from '#app/lib/text.ts';

interface Demand {
  comparator: Comparator;
  strict: boolean;
  value: number | null;
  valueMax: number | null;
  unit: TargetUnit | null;
  unitNoun: string | null;
  denominator: number | null;
}

const signs = { '>=': ['≥', '>'], '<=': ['≤', '<'] } as const;

/** demandText writes what a target demands as people read it: "≥ 80 %", "80–85 %", "21/21 xã". */
export function demandText(target: Demand, text: Text): string {
  const { comparator, value, valueMax } = target;
  if (comparator === 'none' || value === null) return text.t('targets.comparator_none');
  const figure = (amount: number) => withUnit(text.formatNumber(amount, 4), target, text);
  if (comparator === 'range') {
    return figure(value).replace(
      /^[^\s%]+/,
      (low) => `${low}–${text.formatNumber(valueMax ?? value, 4)}`,
    );
  }
  if (comparator === '=') return figure(value);
  return `${signs[comparator][target.strict ? 1 : 0]}\u00a0${figure(value)}`;
}

function withUnit(amount: string, target: Demand, text: Text): string {
  if (target.unit === '%') return text.lang === 'vi' ? `${amount}\u00a0%` : `${amount}%`;
  const whole = target.denominator === null ? '' : `/${text.formatNumber(target.denominator, 4)}`;
  return [`${amount}${whole}`, target.unitNoun].filter(Boolean).join('\u00a0');
}

interface Latest {
  numerator: number;
  denominator: number | null;
}

/** figureText writes a target's newest figure in its unit; a percentage shows the two counts behind it. */
export function figureText(target: Demand, latest: Latest, text: Text): string {
  const { formatNumber, formatPercent } = text;
  const { numerator, denominator } = latest;
  if (target.unit !== '%') {
    return withUnit(formatNumber(numerator), { ...target, denominator }, text);
  }
  if (denominator === null) return withUnit(formatNumber(numerator), target, text);
  const counts = `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  return denominator > 0 ? `${formatPercent((100 * numerator) / denominator)} (${counts})` : counts;
}
