import { useText } from '#app/lib/text.ts';
import { CalendarBlock } from './calendar-block.tsx';
import { HeaderCard } from './header-card.tsx';
import { ItemSection } from './item-section.tsx';
import { useReview } from './review-context.ts';
import { sectionId, showModes } from './review-query.ts';
import { itemKinds, type Calendar } from './types.ts';
import { WarningsList } from './warnings-list.tsx';

/** DraftPane is what was read from the document, section by section, with its own way to jump and to filter. */
export function DraftPane({ calendar }: { readonly calendar: Calendar | null }) {
  const { t } = useText();
  return (
    <section className="draft-pane" aria-labelledby="ban-nhap-ten">
      <h2 id="ban-nhap-ten" className="visually-hidden">
        {t('plan-imports.draft')}
      </h2>
      <div className="pane-head">
        <SectionLinks hasCalendar={calendar !== null} />
        <ShowLinks />
      </div>
      <div className="pane-body">
        <HeaderCard />
        <WarningsList />
        {itemKinds.map((kind) => (
          <ItemSection key={kind} kind={kind} />
        ))}
        {calendar !== null && <CalendarBlock calendar={calendar} />}
      </div>
    </section>
  );
}

function SectionLinks({ hasCalendar }: { readonly hasCalendar: boolean }) {
  const { t } = useText();
  const { review } = useReview();
  return (
    <nav aria-label={t('plan-imports.sections')} className="section-links">
      {itemKinds.map((kind) => {
        const { confirmed, total } = review.progress[kind];
        return (
          <a key={kind} href={`#${sectionId(kind)}`}>
            {t(`plan-imports.short_${kind}`)}{' '}
            <span className={confirmed === total ? 'count count-done' : 'count'}>
              {confirmed}/{total}
            </span>
          </a>
        );
      })}
      {hasCalendar && <a href="#lich-nam">{t('plan-imports.kind_calendar')}</a>}
    </nav>
  );
}

function ShowLinks() {
  const { t } = useText();
  const { query, href } = useReview();
  return (
    <nav aria-label={t('plan-imports.show')} className="show-links">
      {showModes.map((show) => (
        <a
          key={show}
          href={href({ show }, 'tong')}
          aria-current={query.show === show ? 'true' : undefined}
        >
          {t(`plan-imports.show_${show}`)}
        </a>
      ))}
    </nav>
  );
}
