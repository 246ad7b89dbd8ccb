import {
  createFormatters,
  createTranslator,
  type Formatters,
  type Lang,
  type Translator,
} from '@tiendo/i18n';
import { useRouteLoaderData } from 'react-router';
import type { loader as rootLoader } from '#app/root.tsx';

/** Text is the words and formats of the reader's language, and the day they are read on. */
export interface Text extends Formatters {
  t: Translator;
  lang: Lang;
  /** The civil date in Vietnam. */
  today: string;
}

/** useText gives a component its words; Vietnamese unless the reader chose otherwise. */
export function useText(): Text {
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const lang = root?.lang ?? 'vi';
  return { t: createTranslator(lang), lang, today: root?.today ?? '', ...createFormatters(lang) };
}
