import { Button, ButtonRow, ConfirmPanel, LinkButton } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { FailureNotice } from './failure-notice.tsx';

/** ConfirmArchive asks before a row is archived, naming it and what follows. Nothing is deleted: it can be restored. */
export function ConfirmArchive(props: {
  readonly name: string;
  readonly rowVersion: number;
  readonly back: string;
  readonly consequences: readonly string[];
  readonly actionData: unknown;
}) {
  const { t } = useText();
  const { name, rowVersion, back, consequences, actionData } = props;
  return (
    <>
      <FailureNotice actionData={actionData} form="archive" />
      <ConfirmPanel
        title={t('common.archive_question', { name })}
        body={t('common.archive_consequence')}
        consequences={consequences}
      >
        <form method="post">
          <input type="hidden" name="form" value="archive" />
          <input type="hidden" name="rowVersion" value={rowVersion} />
          <ButtonRow>
            <Button variant="danger" icon="archive">
              {t('common.archive')}
            </Button>
            <LinkButton href={back}>{t('common.cancel')}</LinkButton>
          </ButtonRow>
        </form>
      </ConfirmPanel>
    </>
  );
}
