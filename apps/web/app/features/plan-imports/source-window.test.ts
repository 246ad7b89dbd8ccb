import { describe, expect, test } from 'vitest';
import { cutWindow, windowLength, windowStart } from './source-window.ts';

const line = `${'chữ '.repeat(20)}\n`;
const source = line.repeat(3_000);
const total = source.length;
const stretch = (from: number) => ({ from, text: source.slice(from, from + 200_000), total });

describe('windowStart', () => {
  test('a short source is shown whole', () => {
    expect(windowStart(null, { start: 900, end: 910 }, windowLength)).toBe(0);
  });
  test('a long one from a little before the passage, or from where the address says', () => {
    expect(windowStart(null, { start: 100_000, end: 100_010 }, total)).toBeLessThan(100_000);
    expect(windowStart(50_000, { start: 100_000, end: 100_010 }, total)).toBe(50_000);
    expect(windowStart(999_999_999, null, total)).toBe(total - 1);
  });
});

describe('cutWindow', () => {
  test('begins and ends at lines, and never shows more than a window', () => {
    const window = cutWindow(stretch(49_000), 50_000);
    expect(source.slice(window.from).startsWith(window.text)).toBe(true);
    expect(source[window.from - 1]).toBe('\n');
    expect(window.text.endsWith('\n')).toBe(true);
    expect(window.text.length).toBeLessThanOrEqual(windowLength);
  });

  test('going on from window to window passes over the whole text once', () => {
    let read = '';
    for (let at: number | null = 0; at !== null; ) {
      const window = cutWindow(stretch(at), at);
      read += window.text;
      at = window.later;
    }
    expect(read).toBe(source);
  });

  test('a line without end is cut, but no letter is', () => {
    const text = '😀'.repeat(40_000);
    const window = cutWindow({ from: 0, text, total: text.length }, 30_001);
    expect(window.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    expect(window.later).not.toBeNull();
  });
});
