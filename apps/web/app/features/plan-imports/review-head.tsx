import { Button, LinkButton, Notice, PageHeader, ProgressBar } from '@tiendo/ui';
import { useParams } from 'react-router';
import { failureOf } from '#app/lib/failure-of.ts';
import { useText } from '#app/lib/text.ts';
import { RemovedNotice } from './removed-items.tsx';
import { useReview } from './review-context.ts';
import { firstPending } from './order-items.ts';
import { itemKinds, type Item } from './types.ts';

/** ReviewHead says which document is under review and how far it is, and holds the acts on the whole of it. */
export function ReviewHead() {
  const { t } = useText();
  const { tenant } = useParams();
  const { review } = useReview();
  const base = `/${tenant}/ke-hoach`;
  return (
    <>
      <PageHeader
        title={t('plan-imports.review_title')}
        breadcrumbs={[
          { href: base, label: t('plans.title') },
          { href: `${base}/nhap`, label: t('plan-imports.link') },
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
        description={
          review.amends && review.plan
            ? `${review.fileName} · ${t('plan-imports.amends_plan', { plan: review.plan.title })}`
            : review.fileName
        }
        actions={<Acts base={`${base}/nhap/${review.id}`} />}
      />
      <Overall />
      <Said />
    </>
  );
}

function Acts({ base }: { readonly base: string }) {
  const { t } = useText();
  const { review, query } = useReview();
  const isSure = ({ doubts }: Pick<Item, 'doubts'>) => doubts.length === 0;
  const sure = review.items.filter((item) => item.state === 'pending' && isSure(item)).length;
  const ready = review.blockers.length === 0;
  return (
    <>
      {sure > 0 && (
        <form method="post">
          <input type="hidden" name="form" value="sure" />
          <input type="hidden" name="itemKind" value="" />
          <input
            type="hidden"
            name="next"
            value={firstPending(review.items, query.show, isSure) ?? ''}
          />
          <Button variant="primary" icon="save">
            {t('plan-imports.confirm_all_sure', { count: sure })}
          </Button>
        </form>
      )}
      <LinkButton href={`${base}/cong-bo`} icon="forward" variant={ready ? 'primary' : 'secondary'}>
        {t('plan-imports.to_publish')}
      </LinkButton>
      <LinkButton href={`${base}/bo`} variant="quiet" icon="remove" className="discard-link">
        {t('plan-imports.discard')}
      </LinkButton>
    </>
  );
}

function Overall() {
  const { t, formatPercent } = useText();
  const { progress } = useReview().review;
  const sum = (of: 'confirmed' | 'total' | 'doubtful') =>
    itemKinds.reduce((all, kind) => all + progress[kind][of], 0);
  const [confirmed, total, doubtful] = [sum('confirmed'), sum('total'), sum('doubtful')];
  const percent = total === 0 ? 0 : Math.floor((100 * confirmed) / total);
  return (
    <p id="tong" className="review-overall">
      <ProgressBar
        percent={percent}
        text={formatPercent(percent)}
        label={t('plan-imports.overall_label')}
        tone={confirmed === total ? 'success' : 'info'}
      />
      <strong>{t('plan-imports.overall', { confirmed, total })}</strong>
      {doubtful > 0 && (
        <span className="tone-warning overall-doubtful">
          {t('plan-imports.overall_doubtful', { count: doubtful })}
        </span>
      )}
    </p>
  );
}

/** What the last act did, or why it was refused where no card says so. */
function Said() {
  const { t } = useText();
  const { query, actionData } = useReview();
  const failure = failureOf(actionData, 'sure');
  if (failure) return <Notice kind="error">{t.error(failure.code)}</Notice>;
  if (query.removed !== null) return <RemovedNotice />;
  return query.saved && actionData === undefined ? (
    <Notice kind="success">{t('plan-imports.saved_notice')}</Notice>
  ) : null;
}
