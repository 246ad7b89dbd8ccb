import { Card, EmptyState, Notice, PageHeader, Stack, Tabs } from '@tiendo/ui';
import { z } from 'zod';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/preview-page';
import { PreviewTable } from './preview-table.tsx';

/** Preview is what this page shows. */
export type Preview = Outputs['reminders']['previewReminders'];

export const meta = pageTitle('reminders.preview_page');

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api, backend) => {
    const today = backend.today();
    const thisYear = Number(today.slice(0, 4));
    const { searchParams } = new URL(args.request.url);
    const asked = (name: string) => searchParams.get(name) ?? undefined;
    // Who looks further ahead than ten years mistyped the year.
    const year = z.coerce
      .number()
      .int()
      .min(thisYear)
      .max(thisYear + 10)
      .catch(thisYear);
    const whole = year.parse(asked('nam') ?? thisYear);
    const first = whole === thisYear ? Number(today.slice(5, 7)) : 1;
    const month = z.coerce
      .number()
      .int()
      .min(1)
      .max(12)
      .catch(first)
      .parse(asked('thang') ?? first);
    return {
      thisYear,
      preview: await api.reminders.previewReminders.query({ year: whole, month }),
    };
  });
}

/** PreviewPage shows every reminder of a year before it is sent, month by month, and the agencies that none would reach. */
export default function PreviewPage({ loaderData, params }: Route.ComponentProps) {
  const { t, formatDate } = useText();
  const { preview, thisYear } = loaderData;
  const settings = `/${params.tenant}/thiet-lap/nhac-viec`;
  const title = t('reminders.preview_title', { year: preview.year });
  return (
    <Stack>
      <PageHeader
        title={title}
        description={t('reminders.preview_help')}
        breadcrumbsLabel={t('common.breadcrumbs')}
        breadcrumbs={[{ href: settings, label: t('reminders.title') }]}
      />
      <Tabs
        label={t('reminders.preview_year')}
        tabs={[thisYear, thisYear + 1].map((year) => ({
          href: `${settings}/ca-nam?nam=${year}`,
          label: String(year),
          current: year === preview.year,
        }))}
      />
      <NoContact preview={preview} />
      <Card
        title={title}
        flush
        description={t('reminders.preview_from', { date: formatDate(preview.from) })}
      >
        <Months preview={preview} href={`${settings}/ca-nam`} />
        <PreviewTable
          days={preview.days}
          caption={t('reminders.preview_month', { month: preview.month })}
          empty={<EmptyState title={t('reminders.preview_nothing')} icon="reminders" />}
        />
      </Card>
    </Stack>
  );
}

function Months(props: { readonly preview: Preview; readonly href: string }) {
  const { t } = useText();
  const { year, month, messages } = props.preview;
  return (
    <Tabs
      label={t('reminders.preview_page')}
      tabs={messages.map((count, index) => ({
        href: `${props.href}?nam=${year}&thang=${index + 1}`,
        label: t('reminders.preview_month', { month: index + 1 }),
        count,
        current: index + 1 === month,
      }))}
    />
  );
}

function NoContact({ preview }: { readonly preview: Preview }) {
  const { t } = useText();
  const { noContact } = preview;
  if (noContact.length === 0) return null;
  return (
    <Notice kind="warning" title={t('reminders.preview_no_contact')}>
      <p>{t('reminders.preview_no_contact_help')}</p>
      <ul>
        {noContact.map(({ agencyName, rungs }) => (
          <li key={agencyName}>
            {t('reminders.preview_no_contact_rungs', { agency: agencyName, count: rungs })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
