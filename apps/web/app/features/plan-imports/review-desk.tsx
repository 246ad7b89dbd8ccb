import { blockedItems } from './load-review.ts';
import { DraftPane } from './draft-pane.tsx';
import { nextPending } from './order-items.ts';
import { ReviewContext } from './review-context.ts';
import { ReviewHead } from './review-head.tsx';
import type { ReviewQuery } from './review-query.ts';
import { SourcePane } from './source-pane.tsx';
import type { SourceWindow } from './source-window.ts';
import type { Calendar, Item, Review } from './types.ts';

/** ReviewDesk is the review: the source on the left, the draft on the right; on a phone the draft first. */
export function ReviewDesk(props: {
  readonly review: Review;
  readonly query: ReviewQuery;
  readonly selected: Item | null;
  readonly source: SourceWindow;
  readonly calendar: Calendar | null;
  readonly submissionId: string;
  readonly actionData: unknown;
}) {
  const { review, query, selected, source, calendar, submissionId, actionData } = props;
  const next = nextPending(review.items, query.show, blockedItems(review));
  return (
    <ReviewContext value={{ review, query, selected, submissionId, actionData, next }}>
      <div className="review">
        <ReviewHead />
        <div className="review-desk">
          <DraftPane calendar={calendar} />
          <SourcePane source={source} />
        </div>
      </div>
    </ReviewContext>
  );
}
