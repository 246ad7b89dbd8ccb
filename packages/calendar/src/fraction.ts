/** Fraction is an exact rational number; its denominator is positive. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/** fraction divides two whole numbers exactly; the divisor must be positive. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** decimalFraction reads a number as the decimal that people typed: 81.3 is 813/10, not the binary number near it. */
export function decimalFraction(value: number): Fraction {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const scale = Number(exponent) - decimals.length;
  const numerator = BigInt(whole + decimals);
  return scale >= 0
    ? fraction(numerator * 10n ** BigInt(scale))
    : fraction(numerator, 10n ** BigInt(-scale));
}

/** times multiplies two fractions. */
export function times(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

/** dividedBy divides a fraction by a positive one. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator,
    denominator: a.denominator * b.numerator,
  };
}

/** compareFractions orders two fractions by multiplying across: negative, 0 or positive. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}
