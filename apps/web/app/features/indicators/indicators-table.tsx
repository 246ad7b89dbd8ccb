import { DataTable, type Column } from '@tiendo/ui';
import type { ReactNode } from 'react';
import { ListActs } from '#app/features/configuration/list-acts.tsx';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText, type Text } from '#app/lib/text.ts';

/** Indicator is an entry of the ministry's catalogue. */
export type Indicator = Outputs['indicators']['readIndicator'];

/** IndicatorsTable shows the catalogue: name with code, what is counted and how. */
export function IndicatorsTable(props: {
  readonly indicators: readonly Indicator[];
  readonly empty: ReactNode;
  /** Where entries are edited and archived, for who may. */
  readonly editBase?: string;
}) {
  const text = useText();
  const { t } = text;
  const { indicators, empty, editBase } = props;
  const acts: Column<Indicator>[] =
    editBase === undefined
      ? []
      : [
          {
            key: 'acts',
            header: t('common.actions'),
            shrink: true,
            cell: (row) => <ListActs row={row} base={editBase} movable={false} first last />,
          },
        ];
  return (
    <DataTable
      caption={t('indicators.title')}
      rows={indicators}
      rowKey={(row) => row.id}
      rowId={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: 'name',
          header: t('indicators.field_name'),
          cell: (row) => (
            <>
              {row.name}
              <span className="sub-line">
                {row.code}
                {row.archived && ` · ${t('common.archived')}`}
              </span>
            </>
          ),
        },
        {
          key: 'unit',
          header: t('indicators.field_unit'),
          cell: (row) => unitText(row, text),
        },
        {
          key: 'definition',
          header: t('indicators.field_definition'),
          cell: (row) => <span className="kept-lines">{row.definition || '–'}</span>,
        },
        ...acts,
      ]}
    />
  );
}

/** unitText says what an indicator counts. */
export function unitText(
  { unit, unitNoun }: Pick<Indicator, 'unit' | 'unitNoun'>,
  { t }: Text,
): string {
  if (unit === null) return t('indicators.no_unit');
  if (unit === '%') return t('targets.unit_percent');
  return unitNoun ?? t('targets.unit_count');
}
