import { LinkList, Notice } from '@tiendo/ui';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireSession } from '#app/lib/require-session.ts';
import { useText } from '#app/lib/text.ts';
import { AccountFooter } from './account-footer.tsx';
import { PublicPage } from './public-page.tsx';
import { tenantLinks } from './tenant-links.ts';
import type { Route } from './+types/choose-tenant';

export const meta = pageTitle('auth.choose_tenant_title');

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { memberships, isOperator } = await requireSession(api, args.request);
    return { memberships, isOperator };
  });
}

/** ChooseTenant offers the tenants of a person who belongs to several; who belongs to none learns what to do. */
export default function ChooseTenant({ loaderData }: Route.ComponentProps) {
  const { t } = useText();
  const { memberships, isOperator } = loaderData;
  const several = memberships.length > 1;
  return (
    <PublicPage
      title={t('auth.choose_tenant_title')}
      {...(several && { description: t('auth.choose_tenant_help') })}
    >
      {memberships.length === 0 && !isOperator && (
        <Notice kind="info">{t('auth.no_tenant')}</Notice>
      )}
      <LinkList
        items={[
          ...tenantLinks(memberships, t),
          ...(isOperator ? [{ href: '/van-hanh/hang-doi', title: t('operations.link') }] : []),
        ]}
      />
      <AccountFooter />
    </PublicPage>
  );
}
