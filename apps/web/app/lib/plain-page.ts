import { isErrorCode, type ErrorCode } from '@tiendo/contracts';
import { createTranslator, type Lang } from '@tiendo/i18n';
import { z } from 'zod';

const ThrownSchema = z.object({
  data: z.object({ code: z.custom<ErrorCode>(isErrorCode) }),
  init: z.object({ status: z.number() }),
});

/** plainPage is a page of one sentence, for answers that are given without the pages' own frame. */
export function plainPage(code: ErrorCode, lang: Lang): string {
  const t = createTranslator(lang);
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('common.product')}</title><p>${t.error(code)}</p><p><a href="/">${t('common.go_home')}</a></p></html>`;
}

/** plainProblem turns what `load` threw into a page, for an address that has no page of its own, which would answer people in JSON. */
export function plainProblem(thrown: unknown, lang: Lang): unknown {
  const problem = ThrownSchema.safeParse(thrown);
  if (!problem.success) return thrown;
  const { data, init } = problem.data;
  return new Response(plainPage(data.code, lang), {
    status: init.status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
