import { describe, expect, it } from 'vitest';
import { longText, optionalText, titleText } from './common.ts';

describe('text fields', () => {
  it('keeps one spelling of Vietnamese letters', () => {
    const decomposed = '  Sở Y tế '.normalize('NFD');
    expect(titleText.parse(decomposed)).toBe('Sở Y tế'.normalize('NFC'));
  });

  it.each(['', '   ', 'a\u0000b', 'x\ud800y', 'a'.repeat(501), 5, null])('refuses %j', (text) => {
    expect(titleText.safeParse(text).success).toBe(false);
  });

  it('keeps letters outside the basic plane', () => {
    expect(titleText.parse('chữ Nôm 𡨸喃')).toBe('chữ Nôm 𡨸喃');
  });

  it('takes nothing for a text that may be left out', () => {
    expect([null, '', '  ', ' a '].map((text) => optionalText(80).parse(text))).toEqual([
      null,
      null,
      null,
      'a',
    ]);
  });

  it('names a text that is too long', () => {
    const result = longText.safeParse('a'.repeat(20_001));
    expect(result.error?.issues[0]?.message).toBe('payload_too_large');
  });
});
