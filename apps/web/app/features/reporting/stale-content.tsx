import { Notice } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { failureOf } from '#app/lib/failure-of.ts';
import { ReportContent } from './report-content.tsx';
import type { Report } from './report-page.tsx';

/** StaleContent shows what somebody else saved meanwhile, beside the form that still holds what was typed. */
export function StaleContent(props: { readonly report: Report; readonly actionData: unknown }) {
  const { t } = useText();
  if (failureOf(props.actionData, 'report')?.code !== 'stale_version') return null;
  return (
    <>
      <Notice kind="warning" title={t('reporting.stale_title')}>
        {t('reporting.stale_help')}
      </Notice>
      <ReportContent report={props.report} />
    </>
  );
}
