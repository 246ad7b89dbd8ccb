import { describe, expect, it } from 'vitest';
import { parseDayLines, writeDayLines } from './day-lines.ts';

describe('parseDayLines', () => {
  it.each([
    ['', []],
    ['02/09/2026', ['2026-09-02']],
    [' 2/9/2026 \r\n\n01.01.2027', ['2026-09-02', '2027-01-01']],
    ['2026-09-02', ['2026-09-02']],
    ['16/02/2026 - 18/02/2026', ['2026-02-16', '2026-02-17', '2026-02-18']],
    ['30/12/2026 – 01/01/2027', ['2026-12-30', '2026-12-31', '2027-01-01']],
  ])('%j → %j', (text, expected) => {
    expect(parseDayLines(text)).toEqual(expected);
  });

  it.each([
    '31/02/2026',
    'Tết',
    '02/09',
    '18/02/2026 - 16/02/2026',
    '01/01/2026 - 01/01/2027',
    '01/01/2026 - 02/01/2026 - 03/01/2026',
    '02/09/2026\nabc',
  ])('refuses %j', (text) => {
    expect(parseDayLines(text)).toBeNull();
  });
});

describe('writeDayLines', () => {
  it('writes ranges, in order, and reads back the same days', () => {
    const days = ['2026-09-02', '2026-02-17', '2026-02-16', '2026-02-18', '2026-09-02'];
    const text = writeDayLines(days);
    expect(text).toBe('16/02/2026 - 18/02/2026\n02/09/2026');
    expect(parseDayLines(text)).toEqual(['2026-02-16', '2026-02-17', '2026-02-18', '2026-09-02']);
  });
});
