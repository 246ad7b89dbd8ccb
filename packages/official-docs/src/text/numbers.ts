/** A figure has at most four decimals, as its column keeps them. */
const DECIMALS = 4;

/** formatNumber writes a number as Vietnamese do: `1.250,5`. */
export function formatNumber(value: number, decimals = DECIMALS): string {
  const [whole = '0', rest = ''] = Math.abs(value).toFixed(decimals).split('.');
  const fraction = rest.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const digits = fraction === '' ? grouped : `${grouped},${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** countText writes a count in running text, below 10 with a zero: `03 đơn vị`. */
export function countText(count: number): string {
  return formatNumber(count, 0).padStart(2, '0');
}

/** Far above any figure; beyond it a number is no count of anything. */
const LARGEST = 1e15;
const isFigure = (value: number) => Math.abs(value) <= LARGEST;

const scaled = (value: number) => BigInt(Math.round(value * 10 ** DECIMALS));

/** percentOf divides two figures exactly and rounds the percentage to two decimals; null where it has no meaning. */
export function percentOf(numerator: number, denominator: number | null): number | null {
  if (denominator === null || !isFigure(numerator) || !isFigure(denominator)) return null;
  const [above, below] = [scaled(numerator), scaled(denominator)];
  if (below <= 0n || above < 0n) return null;
  return Number((above * 20_000n + below) / (2n * below)) / 100;
}
