import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFractions, decimalFraction, dividedBy, fraction, times } from './fraction.ts';

describe('decimalFraction', () => {
  it.each([
    [81.3, 813, 10],
    [0.1, 1, 10],
    [-0.5, -1, 2],
    [1e21, 10n ** 21n, 1],
    [1.5e-7, 15, 10n ** 8n],
    [0, 0, 1],
    [-0, 0, 1],
    [1250, 1250, 1],
  ])('%d', (value, numerator, denominator) => {
    expect(compareFractions(decimalFraction(value), fraction(numerator, denominator))).toBe(0);
  });

  it('keeps the order of numbers', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const order = compareFractions(decimalFraction(a), decimalFraction(b));
        expect(Math.sign(order)).toBe(a === b ? 0 : Math.sign(a < b ? -1 : 1));
      }),
    );
  });
});

it('adds no error where binary numbers do', () => {
  expect(0.1 * 3).not.toBe(0.3);
  expect(compareFractions(times(decimalFraction(0.1), fraction(3)), decimalFraction(0.3))).toBe(0);
  expect(
    compareFractions(times(dividedBy(fraction(1), fraction(3)), fraction(3)), fraction(1)),
  ).toBe(0);
});
