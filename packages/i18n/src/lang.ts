/** LANGS is every language a screen can be read in, the first being the default. */
export const LANGS = ['vi', 'en'] as const;

/** Lang is a language a screen can be read in. */
export type Lang = (typeof LANGS)[number];

/** isLang tells whether a value from a cookie or an address names a language we have. */
export function isLang(value: unknown): value is Lang {
  return value === 'vi' || value === 'en';
}
