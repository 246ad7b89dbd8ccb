import type { ObligationState } from '@tiendo/contracts';
import { Card, InlineDisclosure } from '@tiendo/ui';
import { failureOf } from '#app/lib/failure-of.ts';
import { useText } from '#app/lib/text.ts';
import { ReasonForm } from './reason-form.tsx';
import type { Report } from './report-page.tsx';

const unsent: readonly ObligationState[] = ['open', 'draft', 'returned', 'awaiting_head'];

/** adjustForms names the forms of AdjustCard that a report in its present state shows. */
export function adjustForms(report: Report): readonly string[] {
  if (!report.mayGrant) return [];
  if (report.state === 'waived') return ['reopen'];
  if (!unsent.includes(report.state)) return [];
  return [
    'extend',
    // One that was unlocked may need longer.
    ...(report.isLocked || report.unlockedUntil !== null ? ['unlock'] : []),
    ...(report.state === 'awaiting_head' ? [] : ['waive']),
  ];
}

/** AdjustCard lets whoever takes reports in give more time, take off the lock, release the agency, or ask again. */
export function AdjustCard(props: { readonly report: Report; readonly actionData: unknown }) {
  const { t } = useText();
  const { report, actionData } = props;
  const forms = adjustForms(report);
  if (forms.length === 0) return null;
  return (
    <Card
      title={t('report-flow.adjust')}
      id="dieu-chinh"
      description={t('report-flow.adjust_help')}
    >
      <div className="adjust">
        {forms.includes('extend') && <Extend report={report} actionData={actionData} />}
        {forms.includes('unlock') && <Unlock report={report} actionData={actionData} />}
        {forms.includes('waive') && <Waive form="waive" report={report} actionData={actionData} />}
        {forms.includes('reopen') && (
          <Waive form="reopen" report={report} actionData={actionData} />
        )}
      </div>
    </Card>
  );
}

type Props = { readonly report: Report; readonly actionData: unknown };

function Extend({ report, actionData }: Props) {
  const { t, formatDeadline, today } = useText();
  return (
    <InlineDisclosure
      summary={t('report-flow.extend')}
      context={report.agencyName}
      icon="calendar"
      open={failureOf(actionData, 'extend') !== null}
    >
      <ReasonForm
        form="extend"
        actionData={actionData}
        submit={t('report-flow.extend')}
        hidden={{}}
        day={{
          name: 'lastDay',
          label: t('report-flow.field_last_day'),
          help: t('report-flow.extension_current', { deadline: formatDeadline(report.lastDay) }),
          min: today,
        }}
      />
    </InlineDisclosure>
  );
}

function Unlock({ report, actionData }: Props) {
  const { t, today } = useText();
  return (
    <InlineDisclosure
      summary={t('report-flow.unlock')}
      context={report.agencyName}
      icon="unlock"
      open={failureOf(actionData, 'unlock') !== null}
    >
      <ReasonForm
        form="unlock"
        actionData={actionData}
        submit={t('report-flow.unlock')}
        hidden={{}}
        day={{
          name: 'until',
          label: t('report-flow.field_until'),
          help: t('report-flow.field_until_help'),
          min: today,
        }}
      />
    </InlineDisclosure>
  );
}

function Waive({ form, report, actionData }: Props & { readonly form: 'waive' | 'reopen' }) {
  const { t } = useText();
  return (
    <InlineDisclosure
      summary={t(`report-flow.${form}`)}
      context={report.agencyName}
      icon={form === 'waive' ? 'waived' : 'restore'}
      open={failureOf(actionData, form) !== null}
    >
      <p className="adjust-help">{t(`report-flow.${form}_help`, { agency: report.agencyName })}</p>
      <ReasonForm
        form={form}
        actionData={actionData}
        submit={t(`report-flow.${form}`)}
        hidden={{ rowVersion: report.rowVersion }}
        danger={form === 'waive'}
      />
    </InlineDisclosure>
  );
}
