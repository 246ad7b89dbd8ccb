import { DataTable, EmptyState, StateBadge, type Column } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText, type Text } from '#app/lib/text.ts';

/** Mandate is one agency's time as standing body. */
export type Mandate = Outputs['mandates']['listMandates'][number];

/** MandatesTable shows who held, holds and will hold the duty; with a path, what is still to come can be taken back. */
export function MandatesTable(props: {
  readonly mandates: readonly Mandate[];
  readonly holder: string | null;
  readonly path: string | null;
}) {
  const text = useText();
  const { t } = text;
  const { mandates, holder, path } = props;
  const acts: Column<Mandate>[] =
    path !== null && mandates.some(({ isDone }) => !isDone)
      ? [
          {
            key: 'acts',
            header: t('common.actions'),
            shrink: true,
            cell: ({ id, isDone }) =>
              isDone ? '–' : <a href={`${path}?huy=${id}#huy-title`}>{t('mandates.cancel')}</a>,
          },
        ]
      : [];
  return (
    <DataTable
      caption={t('mandates.history')}
      rows={mandates}
      rowKey={(mandate) => mandate.id}
      empty={
        <EmptyState
          icon="agencies"
          title={
            holder === null ? t('mandates.nobody') : t('mandates.unwritten', { agency: holder })
          }
        >
          {t('mandates.empty_help')}
        </EmptyState>
      }
      columns={[...columns(text), ...acts]}
    />
  );
}

function columns(text: Text): Column<Mandate>[] {
  const { t } = text;
  return [
    {
      key: 'agency',
      header: t('common.agency'),
      cell: (mandate) => (
        <>
          {mandate.agency.name} <State mandate={mandate} />
        </>
      ),
    },
    { key: 'time', header: t('common.time'), cell: (mandate) => timeOf(mandate, text) },
    { key: 'basis', header: t('mandates.field_basis'), cell: ({ basis }) => basis || '–' },
  ];
}

function State({ mandate }: { readonly mandate: Mandate }) {
  const { t, today } = useText();
  const { isDone, validTo } = mandate;
  if (!isDone) return <StateBadge tone="waiting" icon="calendar" text={t('mandates.planned')} />;
  const holds = validTo === null || validTo >= today;
  return holds ? <StateBadge tone="info" icon="agencies" text={t('mandates.holds')} /> : null;
}

function timeOf({ validFrom, validTo }: Mandate, { t, formatDate }: Text): string {
  const from = formatDate(validFrom);
  if (validTo === null) return t('mandates.since', { from });
  return t('mandates.between', { from, to: formatDate(validTo) });
}
