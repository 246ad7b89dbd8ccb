import { AppShell, BellLink, MenuButton, MenuHeading, MenuLink, PersonMenu } from '@tiendo/ui';
import { Outlet, useLocation } from 'react-router';
import { LiveUnreadScript } from '#app/features/notices/live-unread-script.tsx';
import { ErrorPage } from './error-page.tsx';
import { sessionCookie, sessionCookieName, readCookie } from '#app/lib/cookies.ts';
import { load } from '#app/lib/load.ts';
import { frameTitle } from '#app/lib/page-title.ts';
import { requireSession } from '#app/lib/require-session.ts';
import { useText } from '#app/lib/text.ts';
import { membershipIn } from './membership-in.ts';
import { navigationFor } from './navigation.ts';
import type { Route } from './+types/tenant-layout';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api, backend) => {
    const session = await requireSession(api, args.request);
    const token = readCookie(args.request, sessionCookieName);
    if (session.renewedUntil && token) {
      const until = new Date(session.renewedUntil);
      backend.cookies.push(sessionCookie(token, until, backend.settings.secureCookies));
    }
    const { fullName, role, agencyId, tenant } = membershipIn(session, args.params.tenant);
    const others = session.memberships
      .map((membership) => ({ slug: membership.tenant.slug, name: membership.tenant.name }))
      .filter((other) => other.slug !== tenant.slug);
    const unread = await api.notices.countUnread.query();
    return { fullName, email: session.email, role, agencyId, tenant, others, unread };
  });
}

export const meta: Route.MetaFunction = frameTitle;

/** TenantLayout is the frame of every page inside a tenant. */
export default function TenantLayout({ loaderData }: Route.ComponentProps) {
  const { fullName, role, tenant, unread } = loaderData;
  const text = useText();
  const { t } = text;
  const { pathname } = useLocation();
  return (
    <AppShell
      labels={{
        product: t('common.product'),
        skip: t('common.skip_to_content'),
        navigation: t('common.main_navigation'),
        collapse: t('common.collapse_navigation'),
        more: t('common.more'),
      }}
      homeHref={`/${tenant.slug}`}
      tenantName={tenant.name}
      nav={navigationFor(text, loaderData, pathname)}
      bell={<Bell tenant={tenant.slug} unread={unread} />}
      person={
        <PersonMenu
          name={fullName}
          detail={t(`states.role_${role}`)}
          label={t('common.account_menu', { name: fullName })}
        >
          <PersonMenuItems {...loaderData} pathname={pathname} />
        </PersonMenu>
      }
    >
      <Outlet />
    </AppShell>
  );
}

function Bell({ tenant, unread }: { readonly tenant: string; readonly unread: number }) {
  const { t } = useText();
  const none = t('common.notifications');
  const some = (count: number | string) => t('common.notifications_unread', { count });
  const href = `/${tenant}/thong-bao`;
  return (
    <>
      <BellLink
        href={href}
        label={unread > 0 ? some(unread) : none}
        count={unread}
        live={{ stream: `${href}/luong`, none, some: some('#'), arrived: t('notices.arrived') }}
      />
      <LiveUnreadScript />
    </>
  );
}

type MenuProps = Route.ComponentProps['loaderData'] & { readonly pathname: string };

function PersonMenuItems({ tenant, others, pathname }: MenuProps) {
  const { t, lang } = useText();
  return (
    <>
      {others.length > 0 && <MenuHeading>{t('common.switch_tenant')}</MenuHeading>}
      {others.map((other) => (
        <MenuLink key={other.slug} href={`/${other.slug}`}>
          {other.name}
        </MenuLink>
      ))}
      <MenuLink href={`/${tenant.slug}/lien-he-cua-toi`}>{t('members.contact_title')}</MenuLink>
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
    </>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
