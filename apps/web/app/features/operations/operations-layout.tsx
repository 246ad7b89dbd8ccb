import { AppShell, MenuButton, MenuLink, PersonMenu } from '@tiendo/ui';
import { Outlet, useLocation } from 'react-router';
import { ErrorPage } from '#app/features/shell/error-page.tsx';
import { load } from '#app/lib/load.ts';
import { PageRefusal } from '#app/lib/page-refusal.ts';
import { frameTitle } from '#app/lib/page-title.ts';
import { requireSession } from '#app/lib/require-session.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/operations-layout';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { fullName, isOperator } = await requireSession(api, args.request);
    if (!isOperator) throw new PageRefusal('forbidden');
    return { fullName };
  });
}

export const meta: Route.MetaFunction = frameTitle;

/** OperationsLayout is the frame of the operator's pages, which belong to no tenant. */
export default function OperationsLayout({ loaderData }: Route.ComponentProps) {
  const { t, lang } = useText();
  const { pathname } = useLocation();
  const { fullName } = loaderData;
  const here = '/van-hanh/hang-doi';
  return (
    <AppShell
      labels={{
        product: t('common.product'),
        skip: t('common.skip_to_content'),
        navigation: t('common.main_navigation'),
        collapse: t('common.collapse_navigation'),
        more: t('common.more'),
      }}
      homeHref={here}
      tenantName={t('operations.place')}
      nav={[
        {
          items: [{ href: here, label: t('operations.title'), icon: 'overview', current: true }],
        },
      ]}
      person={
        <PersonMenu name={fullName} label={t('common.account_menu', { name: fullName })}>
          <MenuLink href="/don-vi">{t('auth.choose_tenant_title')}</MenuLink>
          <MenuLink href="/tai-khoan">{t('auth.account_title')}</MenuLink>
          <form method="post" action="/ngon-ngu">
            <input type="hidden" name="back" value={pathname} />
            <MenuButton name="lang" value={lang === 'vi' ? 'en' : 'vi'}>
              {lang === 'vi' ? t('common.language_en') : t('common.language_vi')}
            </MenuButton>
          </form>
          <form method="post" action="/dang-xuat">
            <MenuButton>{t('common.sign_out')}</MenuButton>
          </form>
        </PersonMenu>
      }
    >
      <Outlet />
    </AppShell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
