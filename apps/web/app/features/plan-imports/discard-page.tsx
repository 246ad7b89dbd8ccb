import { Button, ButtonRow, ConfirmPanel, LinkButton, PageHeader, Stack } from '@tiendo/ui';
import { redirect } from 'react-router';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/discard-page';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'plan:import');
    const { id, fileName, rowVersion, state } = await api.imports.readImport.query({
      id: args.params.id,
    });
    if (state === 'published' || state === 'discarded') {
      throw redirect(`/${args.params.tenant}/ke-hoach/nhap/${id}`);
    }
    return { id, fileName, rowVersion };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, id } = args.params;
  return act(args, async ({ api, form }) => {
    await api.imports.discardImport.mutate({ id, rowVersion: form.number('rowVersion') });
    return redirect(`/${tenant}/ke-hoach/nhap?da-bo=1`);
  });
}

export const meta = pageTitle('plan-imports.discard');

/** DiscardPage asks before an import is given up, naming its file. */
export default function DiscardPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { id, fileName, rowVersion } = loaderData;
  const base = `/${params.tenant}/ke-hoach`;
  return (
    <Stack>
      <PageHeader
        title={t('plan-imports.discard')}
        breadcrumbs={[
          { href: base, label: t('plans.title') },
          { href: `${base}/nhap`, label: t('plan-imports.link') },
          { href: `${base}/nhap/${id}`, label: fileName },
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <FailureNotice actionData={actionData} form="discard" />
      <ConfirmPanel
        title={t('plan-imports.discard_question', { name: fileName })}
        consequences={[t('plan-imports.discard_review'), t('plan-imports.discard_plans')]}
      >
        <form method="post">
          <input type="hidden" name="form" value="discard" />
          <input type="hidden" name="rowVersion" value={rowVersion} />
          <ButtonRow>
            <Button variant="danger" icon="remove">
              {t('plan-imports.discard')}
            </Button>
            <LinkButton href={`${base}/nhap/${id}`}>{t('common.cancel')}</LinkButton>
          </ButtonRow>
        </form>
      </ConfirmPanel>
    </Stack>
  );
}
