import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TONES } from '../state/tone.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

function colours(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const textPairs = [
  ...['ink', 'ink-soft', 'accent', 'accent-hover', ...TONES].flatMap((ink) =>
    grounds.map((ground) => [ink, ground]),
  ),
  ...['ink', 'ink-soft', 'accent'].map((ink) => [ink, 'accent-soft']),
  ...TONES.map((tone) => [tone, `${tone}-ground`]),
  ...TONES.map((tone) => ['ink', `${tone}-ground`]),
  ...TONES.map((tone) => ['on-solid', `${tone}-solid`]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
];
// The edge of a control and the ring of the focus must be told from what is around them (WCAG 1.4.11).
const edgePairs = ['line-strong', 'accent'].flatMap((edge) =>
  grounds.map((ground) => [edge, ground]),
);

const light = colours(lightCss);
const schemes = { light, dark: { ...light, ...colours(darkCss) } };

test('contrast finds the extremes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#777777')).toBe(1);
});

describe.each(Object.entries(schemes))('%s scheme', (_name, scheme) => {
  const colour = (name = '') => {
    const value = scheme[name];
    if (value === undefined) throw new Error(`no token --${name}`);
    return value;
  };

  test.each(textPairs)('text %s on %s has a contrast of 4.5', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edgePairs)('edge %s on %s has a contrast of 3', (edge, ground) => {
    expect(contrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('dark redefines no colour that light lacks', () => {
  expect(Object.keys(colours(darkCss)).filter((name) => !(name in light))).toEqual([]);
});
