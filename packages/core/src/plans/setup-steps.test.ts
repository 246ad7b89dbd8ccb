import { describe, expect, it } from 'vitest';
import { setupSteps } from './setup-steps.ts';
import type { PlanCounts } from './views.ts';

const whole: PlanCounts = {
  legalBases: 3,
  targets: 5,
  tasks: 29,
  tasksWithoutResponsible: 0,
  tasksWithoutDue: 0,
  agencies: 21,
  agenciesWithPart: 20,
  agenciesWithoutMember: 0,
  standingBodies: 1,
  schedules: 2,
  schedulesWithoutDates: 0,
  reminderDays: 7,
};
const empty: PlanCounts = {
  ...whole,
  legalBases: 0,
  targets: 0,
  tasks: 0,
  agencies: 0,
  agenciesWithPart: 0,
  standingBodies: 0,
  schedules: 0,
  reminderDays: 0,
};

describe('setupSteps', () => {
  it('finds nothing missing in a whole plan', () => {
    expect(setupSteps(whole).every((step) => step.complete)).toBe(true);
  });

  it('names one gap a step in an empty one, and no standing body of no agencies', () => {
    const gaps = setupSteps(empty).map((step) => [step.step, step.gaps.map((gap) => gap.gap)]);
    expect(gaps).toEqual([
      ['plan', ['legal_bases']],
      ['targets', ['targets']],
      ['agencies', ['agencies']],
      ['tasks', ['tasks']],
      ['reporting', ['schedule']],
      ['reminders', ['reminders']],
    ]);
  });

  it.each([
    [{ agenciesWithoutMember: 4 }, 'agencies', { gap: 'members', count: 4 }],
    [{ standingBodies: 0 }, 'agencies', { gap: 'standing_body', count: 0 }],
    [{ tasksWithoutResponsible: 2 }, 'tasks', { gap: 'responsible', count: 2 }],
  ] as const)('%j leaves %s incomplete', (change, name, gap) => {
    const step = setupSteps({ ...whole, ...change }).find((candidate) => candidate.step === name);
    expect(step).toMatchObject({ complete: false, gaps: [gap] });
  });

  it.each([
    [{ tasksWithoutDue: 3 }, 'tasks', { gap: 'due', count: 3 }],
    [{ schedulesWithoutDates: 1 }, 'reporting', { gap: 'schedule_dates', count: 1 }],
  ] as const)('%j is only a hint of %s', (change, name, hint) => {
    const step = setupSteps({ ...whole, ...change }).find((candidate) => candidate.step === name);
    expect(step).toMatchObject({ complete: true, gaps: [], hints: [hint] });
  });
});
