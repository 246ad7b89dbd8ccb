/**
 * parseLocalNumber reads a figure with a decimal comma and thousands points (`1.250`, `81,3`) or with a decimal point (`81.3`). A single point
 * followed by exactly three digits is a thousands point, as Vietnamese write it. NaN for anything else.
 */
export function parseLocalNumber(text: string): number {
  const typed = text.replace(/[\s\u00a0]/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) {
    return Number(typed.replaceAll('.', '').replace(',', '.'));
  }
  if (/^-?\d+([.,]\d+)?$/.test(typed)) return Number(typed.replace(',', '.'));
  return Number.NaN;
}
