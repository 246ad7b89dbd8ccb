import { DescriptionList, LinkButton } from '@tiendo/ui';
import { PlanForm } from '#app/features/plans/plan-form.tsx';
import { yearsOf } from '#app/features/plans/years-of.ts';
import { useText } from '#app/lib/text.ts';
import { atFields } from './item-failure.ts';
import { useReview } from './review-context.ts';

/** headerId is the fragment of the draft's header. */
export const headerId = 'phan-dau';

/** HeaderCard is the plan's header as the document states it, with its form in place. */
export function HeaderCard() {
  const { t } = useText();
  const { review, query, actionData, href } = useReview();
  const { header } = review;
  if (header === null) return null;
  return (
    <section id={headerId} className="draft-section" aria-labelledby={`${headerId}-ten`}>
      <div className="draft-section-head">
        <h2 id={`${headerId}-ten`}>{t('plan-imports.header_title')}</h2>
        {query.edit !== 'header' && (
          <LinkButton href={href({ edit: 'header' }, headerId)} size="small" icon="edit">
            {t('plan-imports.header_edit')}
          </LinkButton>
        )}
      </div>
      {query.edit === 'header' ? (
        <div className="item-form">
          <PlanForm
            plan={{ ...header, rowVersion: review.rowVersion }}
            actionData={atFields(actionData, 'plan')}
            back={href({}, headerId)}
          />
        </div>
      ) : (
        <HeaderFacts />
      )}
    </section>
  );
}

function HeaderFacts() {
  const text = useText();
  const { t, formatDate } = text;
  const { header } = useReview().review;
  if (header === null) return null;
  const missing = <span className="not-stated">{t('plan-imports.not_stated')}</span>;
  const bases = header.legalBases.map((basis) => basis.documentNumber).join(', ');
  return (
    <DescriptionList
      items={[
        { term: t('plans.field_title'), value: header.title || missing },
        { term: t('plans.field_number'), value: header.documentNumber ?? missing },
        {
          term: t('plans.field_issued_on'),
          value: header.issuedOn === null ? missing : formatDate(header.issuedOn),
        },
        { term: t('plans.field_issued_by'), value: header.issuedBy ?? missing },
        { term: t('plans.period'), value: yearsOf(header, text) },
        {
          term: t('plans.legal_bases'),
          value:
            bases === '' ? (
              missing
            ) : (
              <>
                {t('plan-imports.header_bases', { count: header.legalBases.length })}: {bases}
              </>
            ),
        },
      ]}
    />
  );
}
