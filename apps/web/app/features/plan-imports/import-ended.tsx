import { Card, LinkButton, Notice, PageHeader, Stack } from '@tiendo/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import type { Review } from './types.ts';
import { UploadForm } from './upload-form.tsx';

/** ImportFailed says why a document gave no draft and what to do, with a form for another file. */
export function ImportFailed(props: {
  readonly review: Review;
  readonly submissionId: string;
  readonly actionData: unknown;
}) {
  const { t } = useText();
  const { tenant } = useParams();
  const { review, submissionId, actionData } = props;
  const base = `/${tenant}/ke-hoach`;
  return (
    <Frame title={t('plan-imports.failed_title')} fileName={review.fileName}>
      {review.failure !== null && (
        <Notice kind="error">{t(`plan-imports.failure_${review.failure}`)}</Notice>
      )}
      <Card title={t('plan-imports.failed_again')} id="tai-len">
        <UploadForm
          action={`${base}/nhap`}
          plan={review.amends ? review.plan : null}
          {...{ submissionId, actionData }}
        />
      </Card>
      <p>
        <a href={`${base}/moi`}>{t('plan-imports.create_by_hand')}</a>
      </p>
    </Frame>
  );
}

/** ImportEnded says that an import became a plan, with the source in reach, or that it was given up. */
export function ImportEnded({
  review,
  children,
}: {
  readonly review: Review;
  readonly children: ReactNode;
}) {
  const { t } = useText();
  const { tenant } = useParams();
  const isPublished = review.state === 'published';
  const words = isPublished ? 'published' : 'discarded';
  return (
    <Frame title={t(`plan-imports.${words}_title`)} fileName={review.fileName}>
      <Notice kind={isPublished ? 'success' : 'info'}>
        <p>{t(`plan-imports.${words}_help`)}</p>
        {isPublished && review.plan && (
          <p>
            <LinkButton href={`/${tenant}/ke-hoach/${review.plan.id}`} icon="plan">
              {t('plan-imports.published_link')}
            </LinkButton>
          </p>
        )}
      </Notice>
      {children}
    </Frame>
  );
}

function Frame(props: {
  readonly title: string;
  readonly fileName: string;
  readonly children: ReactNode;
}) {
  const { t } = useText();
  const { tenant } = useParams();
  const base = `/${tenant}/ke-hoach`;
  return (
    <Stack>
      <PageHeader
        title={props.title}
        description={props.fileName}
        breadcrumbs={[
          { href: base, label: t('plans.title') },
          { href: `${base}/nhap`, label: t('plan-imports.link') },
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      {props.children}
    </Stack>
  );
}
