import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppressSmall } from './suppress.ts';

describe('suppressSmall', () => {
  test.each([
    [0, null, false],
    [1, null, true],
    [4, null, true],
    [5, null, false],
    [0, 3, true],
    [0, 0, false],
    [0, 120, false],
    [3, 120, true],
    [118, 120, true],
    [120, 120, false],
    [60, 120, false],
    [null, null, false],
  ])('%s of %s people: hidden %s', (numerator, denominator, hidden) => {
    const figure = suppressSmall({ countsPeople: true, numerator, denominator });
    expect(figure).toEqual(
      hidden
        ? { numerator: null, denominator: null, suppressed: true }
        : { numerator, denominator, suppressed: false },
    );
  });

  test('a figure that counts no people stays whatever its size', () => {
    const count = fc.nat({ max: 1000 });
    fc.assert(
      fc.property(count, count, (numerator, denominator) => {
        const figure = suppressSmall({ countsPeople: false, numerator, denominator });
        expect(figure).toEqual({ numerator, denominator, suppressed: false });
      }),
    );
  });

  test('no group of one to four people can be told from what leaves', () => {
    const count = fc.nat({ max: 40 });
    fc.assert(
      fc.property(count, count, (inside, outside) => {
        const figure = suppressSmall({
          countsPeople: true,
          numerator: inside,
          denominator: inside + outside,
        });
        const small = [inside, outside, inside + outside].some((n) => n > 0 && n < 5);
        expect(figure.suppressed).toBe(small);
      }),
    );
  });
});
