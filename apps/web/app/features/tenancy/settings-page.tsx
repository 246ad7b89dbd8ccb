import {
  AppError,
  ApprovalSchema,
  BeforeMeansSchema,
  NonWorkingPolicySchema,
} from '@tiendo/contracts';
import { Card, PageHeader, Stack } from '@tiendo/ui';
import { redirect } from 'react-router';
import { SavedNotice } from '#app/features/configuration/saved-notice.tsx';
import { act } from '#app/lib/act.ts';
import type { Api } from '#app/lib/backend.ts';
import type { FormReader } from '#app/lib/form-reader.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/settings-page';
import { DatesForm } from './dates-form.tsx';
import { parseDayLines } from './day-lines.ts';
import { ReportingSettingsForm } from './reporting-settings-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'tenant:configure');
    return { settings: await api.tenancy.readSettings.query() };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    await (form.text('form') === 'reporting' ? saveReporting(api, form) : saveDates(api, form));
    return redirect(`/${args.params.tenant}/thiet-lap/don-vi?da-luu=1`);
  });
}

async function saveReporting(api: Api, form: FormReader) {
  await api.tenancy.updateReportingSettings.mutate({
    rowVersion: form.number('rowVersion'),
    lockAfterDays: form.optionalNumber('lockAfterDays'),
    approval: ApprovalSchema.catch('direct').parse(form.text('approval')),
  });
}

async function saveDates(api: Api, form: FormReader) {
  await api.tenancy.updateSettings.mutate({
    rowVersion: form.number('rowVersion'),
    beforeMeans: BeforeMeansSchema.catch('previous-day').parse(form.text('beforeMeans')),
    nonWorking: NonWorkingPolicySchema.catch('keep').parse(form.text('nonWorking')),
    workingCalendar: {
      holidays: readDays(form, 'holidays'),
      workingSaturdays: readDays(form, 'workingSaturdays'),
    },
  });
}

function readDays(form: FormReader, name: string): string[] {
  const days = parseDayLines(form.text(name));
  if (days === null) throw new AppError('invalid_date', { [name]: 'invalid_date' });
  return days;
}

export const meta = pageTitle('setup.settings_title');

/** SettingsPage says how the tenant reads dates, and how it takes reports in. */
export default function SettingsPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { settings } = loaderData;
  const back = `/${params.tenant}/thiet-lap`;
  return (
    <Stack>
      <PageHeader
        title={t('setup.settings_title')}
        breadcrumbs={[{ href: back, label: t('setup.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <SavedNotice />
      <Card
        title={t('setup.settings_dates')}
        id="cach-tinh-ngay"
        description={t('setup.settings_description')}
      >
        <DatesForm settings={settings} actionData={actionData} back={back} />
      </Card>
      <Card
        title={t('report-flow.settings_title')}
        id="nhan-bao-cao"
        description={t('report-flow.settings_description')}
      >
        <ReportingSettingsForm settings={settings} actionData={actionData} />
      </Card>
    </Stack>
  );
}
