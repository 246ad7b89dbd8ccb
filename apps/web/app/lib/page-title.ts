import { createTranslator, isLang, type PlainKey } from '@tiendo/i18n';
import { z } from 'zod';

const RootMatchSchema = z.object({
  id: z.literal('root'),
  loaderData: z.object({ lang: z.string() }),
});

/** pageTitle is a route's `meta`: the page's own name before the product's, in the reader's language. */
export function pageTitle(key: PlainKey) {
  return ({ matches }: { matches: readonly unknown[] }) => {
    const root = matches
      .map((match) => RootMatchSchema.safeParse(match))
      .find((one) => one.success);
    const lang = root?.data?.loaderData.lang;
    const t = createTranslator(isLang(lang) ? lang : 'vi');
    return [{ title: `${t(key)} · ${t('common.product')}` }];
  };
}
