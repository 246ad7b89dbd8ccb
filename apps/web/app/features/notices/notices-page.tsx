import { Button, EmptyState, Notice as Message, PageHeader, Stack } from '@tiendo/ui';
import { redirect } from 'react-router';
import { z } from 'zod';
import { PageLinks } from '#app/features/configuration/page-links.tsx';
import { act } from '#app/lib/act.ts';
import { failureOf } from '#app/lib/failure-of.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/notices-page';
import { byDay } from './by-day.ts';
import { NoticeItem } from './notice-item.tsx';
import './notices.css';

/** A page that makes no sense in an address is the first. */
const QuerySchema = z.object({ trang: z.coerce.number().int().min(1).max(10_000).catch(1) });

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { searchParams } = new URL(args.request.url);
    const { trang } = QuerySchema.parse(Object.fromEntries(searchParams));
    const page = await api.notices.listNotices.query({ page: trang, pageSize: 30 });
    return { page, marked: searchParams.has('da-doc') };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    await api.notices.markRead.mutate(
      form.text('form') === 'all' ? { allUntil: form.text('until') } : { ids: [form.text('id')] },
    );
    return redirect(`/${args.params.tenant}/thong-bao?da-doc=1`);
  });
}

export const meta = pageTitle('notices.title');

/** NoticesPage is what the application tells its reader, day by day. */
export default function NoticesPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t, today, formatDeadline } = useText();
  const { page, marked } = loaderData;
  const base = `/${params.tenant}/thong-bao`;
  const refused = failureOf(actionData, 'all') ?? failureOf(actionData, 'one');
  return (
    <Stack>
      <PageHeader
        title={t('notices.title')}
        description={t('notices.description')}
        actions={<MarkAll page={page} base={base} />}
      />
      {refused && <Message kind="error">{t.error(refused.code)}</Message>}
      {marked && !refused && <Message kind="success">{t('notices.marked')}</Message>}
      {page.rows.length === 0 && (
        <EmptyState title={t('notices.empty_title')} icon="bell">
          {t('notices.empty_help')}
        </EmptyState>
      )}
      {byDay(page.rows, today).map(({ day, near, rows }) => (
        <section key={day} aria-labelledby={`ngay-${day}`}>
          <h2 className="notice-day" id={`ngay-${day}`}>
            {near === null ? formatDeadline(day) : t(`notices.${near}`)}
          </h2>
          <ul className="notice-list">
            {rows.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} base={base} />
            ))}
          </ul>
        </section>
      ))}
      <PageLinks list={page} hrefOf={(wanted) => `${base}?trang=${wanted}`} />
    </Stack>
  );
}

type Data = Pick<Route.ComponentProps['loaderData'], 'page'> & { readonly base: string };

/** Marks what had come when this page was made; a notice that comes meanwhile stays unread. */
function MarkAll({ page, base }: Data) {
  const { t } = useText();
  const [newest] = page.rows;
  if (page.page > 1 || !newest || page.rows.every((notice) => notice.isRead)) return null;
  return (
    <form method="post" action={base}>
      <input type="hidden" name="form" value="all" />
      <input type="hidden" name="until" value={newest.at} />
      <Button>{t('notices.mark_all')}</Button>
    </form>
  );
}
