import { randomUUID } from 'node:crypto';
import { Button, ButtonRow, Card, EmptyState, LinkButton } from '@tiendo/ui';
import { redirect } from 'react-router';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/documents-page';
import { DocumentsTable } from './documents-table.tsx';
import './documents.css';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const [documents, formats] = await Promise.all([
      api.documents.listDocuments.query({ planId: args.params.plan }),
      api.documents.listFormats.query(),
    ]);
    return { documents, formats, submissionId: randomUUID() };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan } = args.params;
  return act(args, async ({ api, form, backend }) => {
    const { id } = await api.documents.createDocument.mutate({
      planId: plan,
      kind: 'progress_table',
      number: null,
      issuedOn: backend.today(),
      submissionId: form.text('submissionId'),
    });
    return redirect(`/${tenant}/ke-hoach/${plan}/van-ban?da-luu=1#${id}`);
  });
}

export const meta = pageTitle('documents.tab');

/** DocumentsPage lists a plan's official documents, and makes new ones. */
export default function DocumentsPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const mayMake = useMay('document:make');
  const { documents, formats, submissionId } = loaderData;
  return (
    <>
      <FailureNotice actionData={actionData} form="progress" />
      <Card
        title={t('documents.tab')}
        id="van-ban"
        count={documents.length}
        description={t('documents.list_description')}
        {...(mayMake && { actions: <MakeActs submissionId={submissionId} params={params} /> })}
        flush
      >
        {documents.length === 0 ? (
          <EmptyState title={t('documents.empty_title')} icon="file">
            {t('documents.empty_help')}
          </EmptyState>
        ) : (
          <DocumentsTable documents={documents} formats={formats} />
        )}
      </Card>
      {documents.length > 0 && !formats.includes('pdf') && (
        <p className="muted">{t('documents.no_pdf')}</p>
      )}
    </>
  );
}

function MakeActs(props: {
  readonly submissionId: string;
  readonly params: Route.ComponentProps['params'];
}) {
  const { t } = useText();
  const { submissionId, params } = props;
  return (
    <form method="post">
      <input type="hidden" name="form" value="progress" />
      <input type="hidden" name="submissionId" value={submissionId} />
      <ButtonRow>
        <LinkButton
          href={`/${params.tenant}/ke-hoach/${params.plan}/van-ban/don-doc`}
          variant="primary"
          icon="mail"
        >
          {t('documents.kind_reminder_letter')}
        </LinkButton>
        <Button icon="add">{t('documents.kind_progress_table')}</Button>
      </ButtonRow>
    </form>
  );
}
