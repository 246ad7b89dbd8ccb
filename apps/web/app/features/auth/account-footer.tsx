import { Button, Cluster, LinkButton } from '@tiendo/ui';
import { useLocation } from 'react-router';
import { useText } from '#app/lib/text.ts';

const account = '/tai-khoan';

/** AccountFooter leads from a page outside any tenant to the account, and out. */
export function AccountFooter() {
  const { t } = useText();
  const { pathname } = useLocation();
  return (
    <Cluster>
      {pathname !== account && (
        <LinkButton variant="quiet" size="small" href={account}>
          {t('auth.account_title')}
        </LinkButton>
      )}
      <form method="post" action="/dang-xuat">
        <Button variant="quiet" size="small">
          {t('common.sign_out')}
        </Button>
      </form>
    </Cluster>
  );
}
