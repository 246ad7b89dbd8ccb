import { Button, ButtonRow, ConfirmPanel, LinkButton } from '@tiendo/ui';
import { useParams } from 'react-router';
import type { Report } from '#app/features/reporting/report-page.tsx';
import { failureOf } from '#app/lib/failure-of.ts';
import { useText } from '#app/lib/text.ts';
import type { ConsolidationView } from './sources-table.tsx';

interface Props {
  readonly report: Report;
  readonly view: ConsolidationView;
  readonly actionData: unknown;
}

/**
 * DraftForm lets a consolidated report draft itself. Its buttons belong to the report's own form, so that what was typed and not saved is
 * kept first; before anything written is replaced, it asks.
 */
export function DraftForm({ report, view, actionData }: Props) {
  const { t } = useText();
  const { tenant } = useParams();
  if (view.now.accepted === 0 && view.drafted === null) {
    return (
      <p className="quiet">
        {t('consolidation.draft_nothing')}{' '}
        <a href={`/${tenant}/ke-hoach/${report.planId}/bao-cao`}>
          {t('consolidation.draft_nothing_link')}
        </a>
      </p>
    );
  }
  const asks = failureOf(actionData, 'report')?.code === 'consolidation_exists';
  return (
    <>
      {/* Enter in a field presses the form's first button, wherever it stands: that must be the draft. */}
      <button className="visually-hidden" tabIndex={-1} aria-hidden="true" {...inForm('draft')} />
      {asks ? <Confirm report={report} /> : <Ask isAgain={view.drafted !== null} />}
    </>
  );
}

const inForm = (value: string) =>
  ({ type: 'submit', form: 'report-form', name: 'intent', value }) as const;

function Ask({ isAgain }: { readonly isAgain: boolean }) {
  const { t } = useText();
  return (
    <div>
      <Button
        {...inForm('consolidate')}
        variant={isAgain ? 'secondary' : 'primary'}
        icon="merge"
        aria-describedby="consolidate-help"
      >
        {t(isAgain ? 'consolidation.draft_again' : 'consolidation.draft')}
      </Button>
      <p className="field-help" id="consolidate-help">
        {t('consolidation.draft_help')}
      </p>
    </div>
  );
}

function Confirm({ report }: { readonly report: Report }) {
  const { t } = useText();
  return (
    <div role="alert" tabIndex={-1} autoFocus>
      <ConfirmPanel
        title={t('consolidation.confirm_title', { title: report.title })}
        id="consolidate"
        consequences={[
          t('consolidation.confirm_texts'),
          t('consolidation.confirm_figures'),
          t('consolidation.confirm_kept'),
        ]}
      >
        <ButtonRow>
          <LinkButton href="?">{t('consolidation.confirm_cancel')}</LinkButton>
          <Button {...inForm('consolidate-replace')} variant="danger" icon="merge">
            {t('consolidation.confirm')}
          </Button>
        </ButtonRow>
      </ConfirmPanel>
    </div>
  );
}
