import '@tiendo/ui/styles.css';
import { isLang } from '@tiendo/i18n';
import type { ReactNode } from 'react';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from 'react-router';
import { z } from 'zod';
import { ErrorPage } from '#app/features/shell/error-page.tsx';
import { backendContext } from '#app/lib/backend.ts';
import { readLanguage } from '#app/lib/cookies.ts';
import { frameTitle } from '#app/lib/page-title.ts';
import type { Route } from './+types/root';

export async function loader({ request, context }: Route.LoaderArgs) {
  const chosen = await readLanguage(request);
  return {
    lang: isLang(chosen) ? chosen : ('vi' as const),
    today: context.get(backendContext).today(),
  };
}

export const meta: Route.MetaFunction = frameTitle;

const HandleSchema = z.object({ handle: z.object({ hydrate: z.literal(true) }) });

/** Layout is the document around every page. It ships no client script unless a route asks by `handle.hydrate`. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root');
  const hydrate = useMatches().some((match) => HandleSchema.safeParse(match).success);
  return (
    <html lang={root?.lang ?? 'vi'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {hydrate && (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
