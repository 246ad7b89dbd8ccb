import { Card, EmptyState, Notice, PageHeader, Section, Split, Stack } from '@tiendo/ui';
import { randomUUID } from 'node:crypto';
import { useSearchParams } from 'react-router';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/imports-page';
import { ImportsTable } from './imports-table.tsx';
import { startImport } from './start-import.ts';
import { UploadForm, UploadSteps } from './upload-form.tsx';
import './upload.css';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'plan:import');
    const amended = new URL(args.request.url).searchParams.get('sua-doi');
    const [imports, plan] = await Promise.all([
      api.imports.listImports.query(),
      amended === null ? null : api.plans.readPlan.query({ id: amended }),
    ]);
    return {
      imports,
      plan: plan && { id: plan.id, title: plan.title },
      submissionId: randomUUID(),
    };
  });
}

export function action(args: Route.ActionArgs) {
  return startImport(args);
}

export const meta = pageTitle('plan-imports.title');

/** ImportsPage takes an official document, and lists the imports that wait for somebody and those that are over. */
export default function ImportsPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const [search] = useSearchParams();
  const { imports, plan, submissionId } = loaderData;
  const base = `/${params.tenant}/ke-hoach`;
  const isOpen = (state: string) => state === 'reading' || state === 'review';
  const open = imports.filter(({ state }) => isOpen(state));
  const closed = imports.filter(({ state }) => !isOpen(state));
  return (
    <Stack>
      <PageHeader
        title={t(plan ? 'plan-imports.amend_title' : 'plan-imports.title')}
        description={
          plan
            ? t('plan-imports.amend_description', { plan: plan.title })
            : t('plan-imports.description')
        }
        breadcrumbs={[
          { href: base, label: t('plans.title') },
          ...(plan ? [{ href: `${base}/${plan.id}`, label: plan.title }] : []),
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      {search.has('da-bo') && <Notice kind="success">{t('plan-imports.discarded_notice')}</Notice>}
      <Split aside={<Card title={t('plan-imports.upload_steps')}>{<UploadSteps />}</Card>}>
        <Card title={t('plan-imports.upload_title')} id="tai-len">
          <UploadForm {...{ plan, submissionId, actionData }} action={`${base}/nhap`} />
        </Card>
      </Split>
      <Section title={t('plan-imports.list_open')} id="dang-lam" count={open.length}>
        <ImportsTable
          imports={open}
          caption={t('plan-imports.list_open')}
          base={base}
          empty={
            <EmptyState
              title={t(
                closed.length > 0 ? 'plan-imports.list_open_empty' : 'plan-imports.list_empty',
              )}
              icon="file"
            >
              {t('plan-imports.list_empty_help')}
            </EmptyState>
          }
        />
      </Section>
      {closed.length > 0 && (
        <Section title={t('plan-imports.list_closed')} id="da-xong" count={closed.length}>
          <ImportsTable
            imports={closed}
            caption={t('plan-imports.list_closed')}
            base={base}
            empty={null}
          />
        </Section>
      )}
    </Stack>
  );
}
