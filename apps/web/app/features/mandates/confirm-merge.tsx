import { Button, ButtonRow, ConfirmPanel, DataTable, LinkButton } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';

type Agency = Outputs['agencies']['listAgencies'][number];

/** ConfirmMerge says, agency by agency, what will move to the successor, and asks once more. */
export function ConfirmMerge(props: {
  readonly review: { into: Agency; from: readonly Agency[]; basis: string };
  readonly back: string;
}) {
  const { t } = useText();
  const { into, from, basis } = props.review;
  const names = from.map(({ name }) => name).join(', ');
  return (
    <ConfirmPanel
      id="xac-nhan"
      title={t('mandates.merge_question', { names, into: into.name })}
      body={t('mandates.basis_is', { basis })}
      consequences={[
        t('mandates.merge_moves', { into: into.name }),
        t('mandates.merge_waived', { into: into.name }),
        ...(from.some((agency) => agency.isStandingBody)
          ? [t('mandates.merge_standing', { into: into.name })]
          : []),
        t('mandates.merge_past'),
        t('mandates.merge_final'),
      ]}
    >
      <MovesTable agencies={from} />
      <form method="post">
        <input type="hidden" name="form" value="merge" />
        <input type="hidden" name="intoId" value={into.id} />
        <input type="hidden" name="basis" value={basis} />
        {from.map(({ id }) => (
          <input key={id} type="hidden" name="fromIds" value={id} />
        ))}
        <ButtonRow>
          <Button variant="danger" icon="merge" name="act" value="confirm">
            {t('mandates.merge_confirm')}
          </Button>
          <LinkButton href={props.back}>{t('common.cancel')}</LinkButton>
        </ButtonRow>
      </form>
    </ConfirmPanel>
  );
}

function MovesTable({ agencies }: { readonly agencies: readonly Agency[] }) {
  const { t, formatNumber } = useText();
  const figures = [
    ['members', t('mandates.moves_members')],
    ['openReports', t('mandates.moves_reports')],
    ['openTasks', t('mandates.moves_tasks')],
    ['targets', t('mandates.moves_targets')],
  ] as const;
  return (
    <DataTable
      caption={t('mandates.moves')}
      showCaption
      rows={agencies}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('common.agency'), cell: ({ name }) => name },
        ...figures.map(([key, header]) => ({
          key,
          header,
          align: 'end' as const,
          cell: (agency: Agency) => formatNumber(agency[key]),
        })),
      ]}
    />
  );
}
