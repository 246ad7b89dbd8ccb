import { randomUUID } from 'node:crypto';
import { data } from 'react-router';
import type { Api } from '#app/lib/backend.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireMay } from '#app/lib/require-may.ts';
import type { Route } from './+types/import-page';
import { ImportEnded, ImportFailed } from './import-ended.tsx';
import { ImportProgress } from './import-progress.tsx';
import { KeptSource } from './kept-source.tsx';
import { loadSource, selectedItem } from './load-review.ts';
import { reviewAction } from './review-action.ts';
import { ReviewDesk } from './review-desk.tsx';
import { readReviewQuery, type ReviewQuery } from './review-query.ts';
import type { Review } from './types.ts';
import '../reporting/reporting.css';
import './upload.css';
import './review.css';
import './draft.css';
import './item.css';

export async function loader(args: Route.LoaderArgs) {
  const loaded = await load(args, async (api) => {
    await requireMay(api, args, 'plan:import');
    const review = await api.imports.readImport.query({ id: args.params.id });
    const query = readReviewQuery(new URL(args.request.url).searchParams);
    return { review, query, submissionId: randomUUID(), ...(await loadBeside(api, review, query)) };
  });
  // While the document is being read the page comes again by itself, without client script.
  return data(loaded, loaded.review.state === 'reading' ? { headers: { Refresh: '1' } } : {});
}

/** What is shown beside the draft: the source around the passage being looked at, and the reporting year. */
async function loadBeside(api: Api, review: Review, query: ReviewQuery) {
  const hasText = review.state === 'review' || review.state === 'published';
  if (!hasText) return { selected: null, source: null, calendar: null };
  const selected = review.state === 'review' ? selectedItem(review, query) : null;
  const [source, calendar] = await Promise.all([
    loadSource(api, review, query, query.passage ?? selected?.span ?? null),
    review.state === 'review' ? api.imports.previewImportCalendar.query({ id: review.id }) : null,
  ]);
  return { selected, source, calendar };
}

export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders;

export function action(args: Route.ActionArgs) {
  return reviewAction(args);
}

export const meta = pageTitle('plan-imports.review_title');

/** ImportPage is one import: being read, under review, or over. */
export default function ImportPage({ loaderData, actionData }: Route.ComponentProps) {
  const { review, query, submissionId, selected, source, calendar } = loaderData;
  if (review.state === 'reading') return <ImportProgress review={review} />;
  if (review.state === 'failed') {
    return <ImportFailed {...{ review, submissionId, actionData }} />;
  }
  if (review.state === 'review' && source) {
    return (
      <ReviewDesk {...{ review, query, selected, source, calendar, submissionId, actionData }} />
    );
  }
  return (
    <ImportEnded review={review}>
      {source && <KeptSource {...{ review, query, source }} />}
    </ImportEnded>
  );
}
