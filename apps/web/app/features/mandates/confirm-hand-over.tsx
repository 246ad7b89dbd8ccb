import { Button, ButtonRow, CheckboxGroup, ConfirmPanel, FormStack, LinkButton } from '@tiendo/ui';
import { useText, type Text } from '#app/lib/text.ts';
import type { Role } from '@tiendo/contracts';

interface Review {
  agencyId: string;
  agencyName: string;
  validFrom: string;
  basis: string;
  movesTasks: boolean;
  coordinatorIds: readonly string[];
  submissionId?: string | undefined;
  isNow: boolean;
  openTasks: number;
  leaving: readonly string[];
  candidates: readonly { id: string; fullName: string; role: Role }[];
}

/** ConfirmHandOver says what follows a hand-over, lets its new coordinators be named, and asks once more. */
export function ConfirmHandOver(props: {
  readonly review: Review;
  readonly holder: string | null;
  readonly back: string;
}) {
  const text = useText();
  const { t } = text;
  const { review, holder, back } = props;
  const { agencyName: agency, candidates } = review;
  const date = text.formatDeadline(review.validFrom);
  return (
    <ConfirmPanel
      id="xac-nhan"
      title={t('mandates.question', { agency, date })}
      body={t('mandates.basis_is', { basis: review.basis })}
      consequences={consequences(review, holder, text)}
    >
      <form method="post">
        <HiddenFields review={review} />
        <FormStack>
          {candidates.length > 0 && (
            <CheckboxGroup
              name="coordinatorIds"
              label={t('mandates.field_coordinators', { agency })}
              help={t('mandates.field_coordinators_help')}
              defaultValues={review.coordinatorIds}
              options={candidates.map(({ id, fullName, role }) => ({
                value: id,
                label: fullName,
                help: t(`states.role_${role}`),
              }))}
            />
          )}
          <ButtonRow>
            <Button variant="danger" name="act" value="confirm">
              {review.isNow ? t('mandates.confirm_now') : t('mandates.confirm_planned')}
            </Button>
            <LinkButton href={back}>{t('common.cancel')}</LinkButton>
          </ButtonRow>
        </FormStack>
      </form>
    </ConfirmPanel>
  );
}

function HiddenFields({ review }: { readonly review: Review }) {
  const { agencyId, validFrom, basis, submissionId, movesTasks } = review;
  return (
    <>
      <input type="hidden" name="form" value="hand-over" />
      <input type="hidden" name="agencyId" value={agencyId} />
      <input type="hidden" name="validFrom" value={validFrom} />
      <input type="hidden" name="basis" value={basis} />
      <input type="hidden" name="submissionId" value={submissionId} />
      {movesTasks && <input type="hidden" name="movesTasks" value="1" />}
    </>
  );
}

function consequences(review: Review, holder: string | null, { t }: Text): string[] {
  const { agencyName: agency, isNow, leaving, candidates, movesTasks, openTasks } = review;
  return [
    t(isNow ? 'mandates.follows_now' : 'mandates.follows_then'),
    t('mandates.follows_reports', { agency }),
    ...(leaving.length > 0 ? [t('mandates.follows_leaving', { names: leaving.join(', ') })] : []),
    ...(candidates.length === 0 ? [t('mandates.follows_no_members', { agency })] : []),
    ...(holder !== null && movesTasks
      ? [t('mandates.follows_tasks', { count: openTasks, holder, agency })]
      : []),
    ...(holder !== null && !movesTasks && openTasks > 0
      ? [t('mandates.follows_tasks_stay', { count: openTasks, holder })]
      : []),
    t('mandates.follows_past'),
  ];
}
