import { createInstance } from 'i18next';
import { en } from './en/index.ts';
import { isMessageKey } from './is-message-key.ts';
import type { MessageKey, ParamArgs } from './keys.ts';
import type { Lang } from './lang.ts';
import { vi } from './vi/index.ts';

/** Params is what fills the placeholders of a sentence whose key is only known at run time. */
export type Params = Readonly<Record<string, string | number>>;

/** Translator turns keys into sentences of one language. */
export type Translator = {
  /** t gives the sentence of a key; a missing key or placeholder is a compile error. */
  <K extends MessageKey>(key: K, ...params: ParamArgs<K>): string;
  /** lang is the language this translator writes. */
  readonly lang: Lang;
  /** error gives the sentence of an error code, or the general sentence for one it does not know. */
  error(code: string, params?: Params): string;
};

const cache = new Map<Lang, Translator>();

/** createTranslator gives the translator of a language; asking twice gives the same one. */
export function createTranslator(lang: Lang): Translator {
  const known = cache.get(lang);
  if (known !== undefined) return known;
  const made = build(lang);
  cache.set(lang, made);
  return made;
}

function build(lang: Lang): Translator {
  const texts = flatten(lang === 'vi' ? vi : en);
  const i18n = createInstance();
  // Keys are looked up whole: an error code may itself contain a dot or a colon.
  i18n.init({
    lng: lang,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    pluralSeparator: '\u0000',
    contextSeparator: '\u0000',
    resources: { [lang]: { translation: texts } },
    // React and the mail templates escape for their own medium; escaping here would do it twice.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  // What has nothing to fill in is said as it stands; that is most of a page.
  const say = (key: string, params?: Params) =>
    (params === undefined ? texts[key] : undefined) ?? i18n.t(key, { ...params });
  const t = (key: string, params?: Params) => say(key, params);
  return Object.assign(t, {
    lang,
    error: (code: string, params?: Params) => {
      const key = `errors.${code}`;
      return say(isMessageKey(key) ? key : 'errors.unknown', params);
    },
  });
}

function flatten(
  features: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [feature, texts] of Object.entries(features)) {
    for (const [key, text] of Object.entries(texts)) flat[`${feature}.${key}`] = text;
  }
  return flat;
}
