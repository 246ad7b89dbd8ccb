import { Card, Notice, PageHeader, Stack } from '@tiendo/ui';
import { redirect } from 'react-router';
import { SavedNotice } from '#app/features/configuration/saved-notice.tsx';
import { StaleVersion } from '#app/features/configuration/stale-version.tsx';
import { act } from '#app/lib/act.ts';
import { keepForm } from '#app/lib/keep-form.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/letterhead-page';
import { LetterheadForm } from './letterhead-form.tsx';
import { LetterheadPreview } from './letterhead-preview.tsx';
import { letterheadTexts } from './letterhead-texts.ts';
import { readLetterheadForm } from './read-letterhead-form.ts';
import './letterhead.css';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'tenant:configure');
    const view = await api.documents.readLetterhead.query();
    const { letterhead } = view;
    return { ...view, lines: await api.documents.previewLetterhead.query({ letterhead }) };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const letterhead = readLetterheadForm(form);
    if (form.text('act') === 'preview') {
      const lines = await api.documents.previewLetterhead.query({ letterhead });
      return { ...keepForm(form), lines };
    }
    await api.documents.updateLetterhead.mutate({
      rowVersion: form.number('rowVersion'),
      letterhead,
    });
    return redirect(`/${args.params.tenant}/thiet-lap/van-ban?da-luu=1`);
  });
}

export const meta = pageTitle('documents.title');

/** LetterheadPage sets what the tenant's official documents bear, and shows how that looks. */
export default function LetterheadPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText();
  const { t } = text;
  const { letterhead, rowVersion, isSet } = loaderData;
  const back = `/${params.tenant}/thiet-lap`;
  const looked = actionData && 'lines' in actionData ? actionData.lines : null;
  const shown = looked ? 'unsaved' : isSet ? 'saved' : 'unset';
  return (
    <Stack>
      <PageHeader
        title={t('documents.title')}
        description={t('documents.letterhead_description')}
        breadcrumbs={[{ href: back, label: t('setup.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <SavedNotice />
      {!isSet && !looked && <Notice kind="info">{t('documents.letterhead_unset')}</Notice>}
      <Card
        title={t('documents.preview')}
        id="xem-truoc"
        description={t(`documents.preview_${shown}`)}
      >
        <LetterheadPreview lines={looked ?? loaderData.lines} />
      </Card>
      <Card title={t('documents.letterhead')} id="the-thuc">
        <LetterheadForm
          letterhead={letterhead}
          rowVersion={rowVersion}
          actionData={actionData}
          back={back}
          stale={
            <StaleVersion
              actionData={actionData}
              form="letterhead"
              saved={letterheadTexts(letterhead, text)}
              typed={(form) => letterheadTexts(readLetterheadForm(form), text)}
            />
          }
        />
      </Card>
    </Stack>
  );
}
