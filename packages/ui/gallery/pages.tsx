import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MyWork } from './my-work.tsx';
import { Overview } from './overview.tsx';
import { Parts } from './parts.tsx';
import { ReportMatrix } from './report-matrix.tsx';
import { Setup } from './setup.tsx';
import { ChooseTenant } from './choose-tenant.tsx';
import { SignIn } from './sign-in.tsx';
import { TargetForm } from './target-form.tsx';

/** pages are the mock pages of the gallery by file name. */
const pages: Readonly<Record<string, ReactElement>> = {
  'my-work': <MyWork />,
  'my-work-open': <MyWork open />,
  matrix: <ReportMatrix />,
  setup: <Setup />,
  'sign-in': <SignIn />,
  'sign-in-refused': <SignIn refused />,
  'choose-tenant': <ChooseTenant />,
  form: <TargetForm />,
  overview: <Overview />,
  parts: <Parts />,
};

/** renderPages gives each mock page as a whole HTML document that loads the stylesheet of that name. */
export function renderPages(stylesheet: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pages).map(([name, page]) => [
      name,
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title><link rel="stylesheet" href="${stylesheet}"></head><body>${renderToStaticMarkup(page)}</body></html>`,
    ]),
  );
}
