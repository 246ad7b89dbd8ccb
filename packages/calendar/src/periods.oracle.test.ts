import { ScheduleRuleSchema } from '@tiendo/contracts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRange, anyScheduleNear } from '../test/any-schedule.ts';
import { periodsByWalking } from '../test/oracle.ts';
import { addDays } from './dates.ts';
import { listPeriods } from './periods.ts';

const case_ = anyRange(1_500).chain((range) =>
  fc.record({
    range: fc.constant(range),
    schedule: anyScheduleNear(addDays(range.from, 20)),
  }),
);

it('lists what a walk over every day of a century finds', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(case_, ({ range, schedule }) => {
      const listed = listPeriods(ScheduleRuleSchema.parse(schedule), range);
      expect(listed).toEqual(periodsByWalking(schedule, range.from, range.to));
    }),
    { numRuns: 300 },
  );
});
