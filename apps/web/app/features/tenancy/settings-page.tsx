import { AppError, BeforeMeansSchema, NonWorkingPolicySchema } from '@tiendo/contracts';
import {
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  FormStack,
  LinkButton,
  PageHeader,
  RadioGroup,
  Stack,
  TextArea,
} from '@tiendo/ui';
import { redirect } from 'react-router';
import { SavedNotice } from '#app/features/configuration/saved-notice.tsx';
import { act } from '#app/lib/act.ts';
import type { FormReader } from '#app/lib/form-reader.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/settings-page';
import { parseDayLines, writeDayLines } from './day-lines.ts';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'tenant:configure');
    return { settings: await api.tenancy.readSettings.query() };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    await api.tenancy.updateSettings.mutate({
      rowVersion: form.number('rowVersion'),
      beforeMeans: BeforeMeansSchema.catch('previous-day').parse(form.text('beforeMeans')),
      nonWorking: NonWorkingPolicySchema.catch('keep').parse(form.text('nonWorking')),
      workingCalendar: {
        holidays: readDays(form, 'holidays'),
        workingSaturdays: readDays(form, 'workingSaturdays'),
      },
    });
    return redirect(`/${args.params.tenant}/thiet-lap/don-vi?da-luu=1`);
  });
}

function readDays(form: FormReader, name: string): string[] {
  const days = parseDayLines(form.text(name));
  if (days === null) throw new AppError('invalid_date', { [name]: 'invalid_date' });
  return days;
}

export const meta = pageTitle('setup.settings_title');

/** SettingsPage says how the tenant reads dates: "trước ngày", days off, days worked instead. */
export default function SettingsPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const back = `/${params.tenant}/thiet-lap`;
  return (
    <Stack>
      <PageHeader
        title={t('setup.settings_title')}
        description={t('setup.settings_description')}
        breadcrumbs={[{ href: back, label: t('setup.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <SavedNotice />
      <Card>
        <SettingsForm settings={loaderData.settings} actionData={actionData} back={back} />
      </Card>
    </Stack>
  );
}

function SettingsForm(props: {
  readonly settings: Route.ComponentProps['loaderData']['settings'];
  readonly actionData: unknown;
  readonly back: string;
}) {
  const { t } = useText();
  const { settings, actionData, back } = props;
  const { holidays, workingSaturdays } = settings.workingCalendar;
  const state = useFormState(actionData, 'settings');
  return (
    <form method="post">
      <input type="hidden" name="form" value="settings" />
      <input type="hidden" name="rowVersion" value={settings.rowVersion} />
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <RadioGroup
          name="beforeMeans"
          label={t('setup.field_before_means')}
          defaultValue={state.value('beforeMeans', settings.beforeMeans)}
          options={[
            { value: 'previous-day', label: t('setup.before_previous_day') },
            { value: 'same-day', label: t('setup.before_same_day') },
          ]}
        />
        <RadioGroup
          name="nonWorking"
          label={t('setup.field_non_working')}
          defaultValue={state.value('nonWorking', settings.nonWorking)}
          options={NonWorkingPolicySchema.options.map((value) => ({
            value,
            label: t(`setup.non_working_${value}`),
          }))}
        />
        <TextArea
          name="holidays"
          label={t('setup.field_holidays')}
          help={t('setup.field_holidays_help')}
          optional={t('common.optional')}
          rows={8}
          defaultValue={state.value('holidays', writeDayLines(holidays))}
          error={state.error('holidays')}
        />
        <TextArea
          name="workingSaturdays"
          label={t('setup.field_working_saturdays')}
          help={t('setup.field_working_saturdays_help')}
          optional={t('common.optional')}
          rows={4}
          defaultValue={state.value('workingSaturdays', writeDayLines(workingSaturdays))}
          error={state.error('workingSaturdays')}
        />
        <ButtonRow>
          <Button variant="primary">{t('common.save_changes')}</Button>
          <LinkButton href={back}>{t('common.cancel')}</LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
