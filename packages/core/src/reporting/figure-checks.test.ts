import { expect, test } from 'vitest';
import { oddities, type CheckedTarget } from './figure-checks.ts';

type Pair = readonly [numerator: number | null, denominator?: number | null];
const asFigure = ([numerator, denominator = null]: Pair) => ({ numerator, denominator });
const share: CheckedTarget = {
  unit: '%',
  comparator: '>=',
  value: 80,
  valueMax: null,
  previous: null,
};
const count: CheckedTarget = { ...share, unit: 'count', value: 100 };
const ceiling: CheckedTarget = { ...count, comparator: '<=', value: 100 };
const exact: CheckedTarget = { ...count, comparator: '=', value: 20 };
const range: CheckedTarget = { ...count, comparator: 'range', value: 10, valueMax: 20 };
const free: CheckedTarget = { ...count, unit: null, comparator: 'none', value: null };

test.each<[string, CheckedTarget, Pair | null, Pair, string[]]>([
  ['no figure', count, [50], [null], []],
  ['a first figure', count, null, [40], []],
  ['a first figure of 0', count, null, [0], []],
  ['the same again', count, [50], [50], []],
  ['a little more', count, [50], [60], []],
  ['exactly half more', count, [40], [60], []],
  ['a hair over half more', count, [40], [60.01], ['figure_jumped']],
  ['half more in tenths, which binary numbers miss', count, [0.2], [0.3], []],
  ['three times as much', count, [20], [60], ['figure_jumped']],
  ['a little less of a count that only grows', count, [50], [49], ['figure_fell']],
  ['far less of a count that only grows', count, [50], [20], ['figure_fell', 'figure_jumped']],
  ['exactly half less of one with a ceiling', ceiling, [50], [25], []],
  ['more than half less of one with a ceiling', ceiling, [50], [24], ['figure_jumped']],
  ['a little less of one with a ceiling', ceiling, [50], [49], []],
  ['0 after something', count, [50], [0], ['figure_zero_after']],
  ['0 after something, with a ceiling', ceiling, [50], [0], ['figure_zero_after']],
  ['0 after 0', count, [0], [0], []],
  ['something after 0', count, [0], [70], []],
  ['a previous row without a figure', count, [null], [70], []],
  ['exactly one and a half times the plan', count, [149], [150], []],
  ['more than one and a half times the plan', count, [149], [151], ['figure_beyond_plan']],
  ['a first figure far beyond the plan', count, null, [1_000], ['figure_beyond_plan']],
  ['both', count, [80], [300], ['figure_jumped', 'figure_beyond_plan']],
  ['far beyond a ceiling', ceiling, [140], [160], ['figure_beyond_plan']],
  ['far beyond an exact value', exact, [30], [31], ['figure_beyond_plan']],
  ['in a range', range, [15], [16], []],
  ['over a range, within one and a half times its end', range, [28], [30], []],
  ['far over a range', range, [28], [31], ['figure_beyond_plan']],
  ['a plan of none', { ...ceiling, value: 0 }, null, [3], []],
  ['a target without a plan value', free, [10], [40], ['figure_jumped']],
  ['a target without a plan value, beyond nothing', free, null, [9_999], []],
  ['a share that grows a little', share, [40, 100], [45, 100], []],
  ['a share that falls a little', share, [45, 100], [40, 100], []],
  ['the same share of another whole', share, [40, 100], [400, 1_000], []],
  ['a share that jumps', share, [20, 100], [31, 100], ['figure_jumped']],
  ['a share that halves and more', share, [50, 100], [24, 100], ['figure_jumped']],
  ['a share of 0 after one', share, [1, 100], [0, 100], ['figure_zero_after']],
  ['a share of nothing is judged elsewhere', share, [50, 100], [0, 0], []],
  ['a share without a whole', share, [50, 100], [10, null], []],
  ['a previous share without a whole', share, [50, null], [10, 100], []],
  [
    'a share far beyond a low plan',
    { ...share, value: 20 },
    [30, 100],
    [31, 100],
    ['figure_beyond_plan'],
  ],
  ['a share at one and a half times a low plan', { ...share, value: 20 }, [30, 100], [30, 100], []],
])('%s', (_case, target, previous, now, expected) => {
  const checked = { ...target, previous: previous && asFigure(previous) };
  expect(oddities(asFigure(now), checked)).toEqual(expected);
});
