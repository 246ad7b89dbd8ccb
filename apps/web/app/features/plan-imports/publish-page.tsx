import { Notice, PageHeader, Split, Stack } from '@tiendo/ui';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/publish-page';
import { BlockerList } from './blocker-list.tsx';
import { Creates } from './creates.tsx';
import { PublishForm } from './publish-form.tsx';
import { RedlineView } from './redline-view.tsx';
import './draft.css';
import './publish.css';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'plan:import');
    const { tenant, id } = args.params;
    const review = await api.imports.readImport.query({ id });
    if (review.state !== 'review') throw redirect(`/${tenant}/ke-hoach/nhap/${id}`);
    const redline = review.amends ? await api.imports.readRedline.query({ id }) : null;
    return { review, redline };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, id } = args.params;
  return act(args, async ({ api, form }) => {
    const { planId } = await api.imports.publishImport.mutate({
      id,
      rowVersion: form.number('rowVersion'),
      activate: form.checked('activate'),
      effectiveOn: form.optional('effectiveOn'),
    });
    return redirect(`/${tenant}/ke-hoach/${planId}?da-cong-bo=1`);
  });
}

export const meta = pageTitle('plan-imports.publish_title');

/** PublishPage shows what publishing will make, what still keeps it back, for an amendment what changes, and the one act that makes it live. */
export default function PublishPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { review, redline } = loaderData;
  const base = `/${params.tenant}/ke-hoach`;
  const back = `${base}/nhap/${review.id}`;
  return (
    <Stack>
      <PageHeader
        title={t(review.amends ? 'plan-imports.publish_amend_title' : 'plan-imports.publish_title')}
        description={review.header?.title || review.fileName}
        breadcrumbs={[
          { href: base, label: t('plans.title') },
          { href: `${base}/nhap`, label: t('plan-imports.link') },
          { href: back, label: review.fileName },
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <Split aside={<Creates review={review} />}>
        {review.blockers.length > 0 && (
          <Notice kind="warning" title={t('plan-imports.publish_blocked')}>
            <BlockerList review={review} back={back} />
          </Notice>
        )}
        {redline && <RedlineView redline={redline} />}
        <PublishForm review={review} back={back} actionData={actionData} />
      </Split>
    </Stack>
  );
}
