import type { Approval, ObligationState, Role } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import { mayApprove, nextStep, stateAfterSending, type StepHolder } from './approval.ts';

const member = (fullName: string, role: Role, agencyId: string | null = null): StepHolder => ({
  fullName,
  role,
  agencyId,
});
const people = [
  member('An', 'agency_officer', 'a'),
  member('Bình', 'agency_head', 'a'),
  member('Chi', 'agency_officer', 'b'),
  member('Dũng', 'coordinator', 's'),
  member('Giang', 'admin'),
  member('Hà', 'leader'),
];

describe('nextStep', () => {
  test.each<[ObligationState, string, object]>([
    ['open', 'a', { step: 'agency', names: ['An', 'Bình'], fallsToAdmin: false }],
    ['returned', 'b', { step: 'agency', names: ['Chi'], fallsToAdmin: false }],
    ['draft', 'c', { step: 'agency', names: ['Giang'], fallsToAdmin: true }],
    ['awaiting_head', 'a', { step: 'head', names: ['Bình'], fallsToAdmin: false }],
    ['awaiting_head', 'b', { step: 'head', names: ['Giang'], fallsToAdmin: true }],
    ['submitted', 'a', { step: 'recipient', names: ['Dũng'], fallsToAdmin: false }],
    ['accepted', 'a', { step: 'nobody', names: [], fallsToAdmin: false }],
    ['waived', 'a', { step: 'nobody', names: [], fallsToAdmin: false }],
  ])('a report that is %s, of agency %s', (state, agencyId, expected) => {
    expect(nextStep({ state, agencyId, hop: 1 }, people)).toEqual(expected);
  });

  test.each([
    [2, ['Hà']],
    [3, []],
  ])('a report of level %i is taken in by %j', (hop, names) => {
    const expected = { step: 'recipient', names, fallsToAdmin: false };
    expect(nextStep({ state: 'submitted', agencyId: 's', hop }, people)).toEqual(expected);
  });

  test('what the standing body consolidates is its coordinators’ work as well', () => {
    const report = { state: 'open', agencyId: 's', hop: 2 } as const;
    expect(nextStep(report, people)).toEqual({
      step: 'agency',
      names: ['Dũng'],
      fallsToAdmin: false,
    });
  });

  test('without a coordinator the administrators take reports in', () => {
    const few = people.filter((person) => person.role !== 'coordinator');
    expect(nextStep({ state: 'submitted', agencyId: 'a', hop: 1 }, few)).toMatchObject({
      names: ['Giang'],
      fallsToAdmin: true,
    });
  });
});

test.each<[Role, string | null, boolean, boolean]>([
  ['agency_head', 'a', true, true],
  ['agency_head', 'b', true, false],
  ['agency_officer', 'a', true, false],
  ['agency_officer', 'a', false, false],
  ['admin', null, true, false],
  ['admin', null, false, true],
  ['coordinator', 's', false, false],
  ['leader', null, false, false],
])('%s of %s approves for agency a (with a head: %s): %s', (role, agencyId, hasHead, expected) => {
  expect(mayApprove({ role, agencyId }, 'a', hasHead)).toBe(expected);
});

test.each<[Role, Approval, string]>([
  ['agency_officer', 'head', 'awaiting_head'],
  ['agency_officer', 'direct', 'submitted'],
  ['agency_head', 'head', 'submitted'],
  ['coordinator', 'head', 'submitted'],
  ['admin', 'head', 'submitted'],
])('%s sends under %s approval: %s', (role, approval, state) => {
  expect(stateAfterSending(role, approval)).toBe(state);
});
