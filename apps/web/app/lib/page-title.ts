import { createTranslator, isLang, type PlainKey } from '@tiendo/i18n';
import { isRouteErrorResponse } from 'react-router';
import { z } from 'zod';

const RootMatchSchema = z.object({
  id: z.literal('root'),
  loaderData: z.object({ lang: z.string() }),
});
const PlanMatchSchema = z.object({
  id: z.string().endsWith('/plan-layout'),
  loaderData: z.object({ plan: z.object({ title: z.string() }) }),
});

interface MetaArgs {
  matches: readonly unknown[];
  error?: unknown;
}

/** pageTitle is a route's `meta`: the page's own name, then the plan that it belongs to, then the product's, in the reader's language. */
export function pageTitle(key: PlainKey) {
  return ({ matches }: MetaArgs) => [
    {
      title: [wordsFor(matches)(key), planOf(matches), product(matches)]
        .filter(Boolean)
        .join(' · '),
    },
  ];
}

/** frameTitle is the `meta` of a frame around pages: the product's name, or what went wrong instead of a page. */
export function frameTitle({ matches, error }: MetaArgs) {
  if (error === undefined || error === null) return [{ title: product(matches) }];
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return pageTitle(missing ? 'common.not_found_title' : 'common.error_title')({ matches });
}

function wordsFor(matches: readonly unknown[]) {
  const root = found(RootMatchSchema, matches);
  return createTranslator(isLang(root?.loaderData.lang) ? root.loaderData.lang : 'vi');
}

const product = (matches: readonly unknown[]) => wordsFor(matches)('common.product');

const planOf = (matches: readonly unknown[]) =>
  found(PlanMatchSchema, matches)?.loaderData.plan.title;

function found<S extends z.ZodType>(schema: S, matches: readonly unknown[]) {
  return matches.map((match) => schema.safeParse(match)).find((one) => one.success)?.data;
}
