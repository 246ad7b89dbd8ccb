import { describe, expect, it } from 'vitest';
import { mayBecome, maySeeDrafts } from './policy.ts';

describe('mayBecome', () => {
  it.each([
    ['draft', 'active', true],
    ['draft', 'archived', true],
    ['active', 'archived', true],
    ['archived', 'active', true],
    ['active', 'draft', false],
    ['archived', 'draft', false],
    ['active', 'active', false],
  ] as const)('%s → %s: %s', (from, to, expected) => {
    expect(mayBecome(from, to)).toBe(expected);
  });
});

it.each([
  ['admin', true],
  ['coordinator', false],
  ['agency_head', false],
  ['agency_officer', false],
  ['leader', false],
  ['ministry', false],
] as const)('%s sees drafts: %s', (role, expected) => {
  expect(maySeeDrafts(role)).toBe(expected);
});
