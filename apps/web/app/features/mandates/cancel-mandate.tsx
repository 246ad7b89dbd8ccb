import { Button, ButtonRow, ConfirmPanel, LinkButton } from '@tiendo/ui';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { useText } from '#app/lib/text.ts';
import type { Mandate } from './mandates-table.tsx';

/** CancelMandate asks, by name and day, before a planned hand-over is taken back. */
export function CancelMandate(props: {
  readonly mandate: Mandate;
  readonly back: string;
  readonly actionData: unknown;
}) {
  const { t, formatDate } = useText();
  const { mandate, back, actionData } = props;
  return (
    <>
      <FailureNotice actionData={actionData} form="cancel" />
      <ConfirmPanel
        id="huy"
        title={t('mandates.cancel_question', {
          agency: mandate.agency.name,
          date: formatDate(mandate.validFrom),
        })}
        body={t('mandates.cancel_follows')}
      >
        <form method="post">
          <input type="hidden" name="form" value="cancel" />
          <input type="hidden" name="id" value={mandate.id} />
          <input type="hidden" name="rowVersion" value={mandate.rowVersion} />
          <ButtonRow>
            <Button variant="danger">{t('mandates.cancel')}</Button>
            <LinkButton href={back}>{t('mandates.keep')}</LinkButton>
          </ButtonRow>
        </form>
      </ConfirmPanel>
    </>
  );
}
