import { describe, expect, it } from 'vitest';
import { CivilDateSchema } from './civil-date.ts';

describe('CivilDateSchema', () => {
  it.each(['1900-01-01', '2200-12-31', '2028-02-29', '2000-02-29', '2026-06-15'])(
    'accepts %s',
    (date) => {
      expect(CivilDateSchema.parse(date)).toBe(date);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-06-00',
    '1899-12-31',
    '2201-01-01',
    '2026-6-5',
    '15/06/2026',
    '2026-06-15T00:00:00Z',
    ' 2026-06-15',
    '2026-06-15\n',
    '+02026-06-15',
    '',
    null,
    20260615,
    new Date(0),
  ])('refuses %s', (date) => {
    const result = CivilDateSchema.safeParse(date);
    expect(result.error?.issues[0]?.message).toBe('invalid_date');
  });
});
