import { maxPlanDocumentBytes } from '@tiendo/contracts';
import { Button, ErrorSummary, FileInput, FormStack, Icon } from '@tiendo/ui';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

/** What a plan document may be called; what it is in truth is told from its bytes. */
const accept = '.docx,.pdf,.xlsx,.txt,.md';

/** UploadForm takes one document and says what comes of it; with `plan` it amends that plan. It posts to the page of imports. */
export function UploadForm(props: {
  readonly action: string;
  readonly plan: { id: string; title: string } | null;
  readonly submissionId: string;
  readonly actionData: unknown;
}) {
  const { t, formatFileSize } = useText();
  const { action, plan, submissionId, actionData } = props;
  const state = useFormState(actionData, 'upload');
  return (
    <form method="post" action={action} encType="multipart/form-data" className="upload-form">
      <input type="hidden" name="form" value="upload" />
      <input type="hidden" name="planId" value={plan?.id ?? ''} />
      <input type="hidden" name="submissionId" value={state.value('submissionId', submissionId)} />
      <FormStack>
        <ErrorSummary title={t('plan-imports.failed_title')} errors={state.errors} />
        <div className="drop-area">
          <FileInput
            name="files"
            label={t('plan-imports.upload_drop')}
            help={t('plan-imports.upload_help', { size: formatFileSize(maxPlanDocumentBytes) })}
            error={state.error('file') ?? state.error('files')}
            accept={accept}
            required
          />
        </div>
        <div className="upload-send">
          <Button variant="primary" icon="upload">
            {t('plan-imports.upload_submit')}
          </Button>
          <p className="upload-privacy">
            <Icon name="locked" size={16} />
            <span>{t('plan-imports.upload_privacy')}</span>
          </p>
        </div>
      </FormStack>
    </form>
  );
}

/** UploadSteps says what happens after a document was uploaded. */
export function UploadSteps() {
  const { t } = useText();
  return (
    <ol className="upload-steps">
      <li>{t('plan-imports.upload_step_read')}</li>
      <li>{t('plan-imports.upload_step_review')}</li>
      <li>{t('plan-imports.upload_step_publish')}</li>
    </ol>
  );
}
