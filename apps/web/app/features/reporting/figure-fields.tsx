import { DataTable, NumberInput, TextInput, type Column } from '@tiendo/ui';
import { demandText } from '#app/features/targets/demand.ts';
import type { FormState } from '#app/lib/form-state.ts';
import { useText, type Text } from '#app/lib/text.ts';
import { previousText } from './figure-texts.ts';
import type { Report } from './report-page.tsx';

type Figure = Report['figures'][number];
type Row = Figure & { readonly at: number };

/** FigureFields takes this period's figure of each target, beside what the plan demands and what was reported last time. */
export function FigureFields(props: {
  readonly figures: readonly Figure[];
  readonly state: FormState;
}) {
  const text = useText();
  const { t } = text;
  const rows = props.figures.map((figure, at) => ({ ...figure, at }));
  return (
    <DataTable
      caption={t('reporting.figures')}
      rows={rows}
      rowKey={(row) => row.targetId}
      columns={columns(props.state, text)}
    />
  );
}

function columns(state: FormState, text: Text): Column<Row>[] {
  const { t } = text;
  return [
    {
      key: 'title',
      header: t('targets.target'),
      cell: (row) => (
        <>
          {row.title}
          {row.groupLabel !== null && <span className="sub-line">{row.groupLabel}</span>}
        </>
      ),
    },
    {
      key: 'demand',
      header: t('targets.planned'),
      nowrap: true,
      cell: (row) => demandText({ ...row, denominator: row.planDenominator }, text),
    },
    {
      key: 'previous',
      header: t('reporting.figure_previous'),
      cell: (row) => previousText(row, text),
    },
    {
      key: 'now',
      header: t('reporting.figure_now'),
      cell: (row) => <NowFields row={row} state={state} />,
    },
    {
      key: 'note',
      header: t('common.note'),
      cell: (row) => (
        <TextInput
          name={`figures.${row.at}.note`}
          label={t('reporting.note_of', { title: row.title })}
          hideLabel
          maxLength={2000}
          defaultValue={state.value(`figures.${row.at}.note`, row.note)}
          error={state.error(`figures.${row.at}.note`)}
        />
      ),
    },
  ];
}

function NowFields({ row, state }: { readonly row: Row; readonly state: FormState }) {
  const { t } = useText();
  const { title } = row;
  const isShare = row.unit === '%';
  const field = (part: 'numerator' | 'denominator') => ({
    name: `figures.${row.at}.${part}`,
    hideLabel: true,
    width: 'tiny' as const,
    defaultValue: state.value(`figures.${row.at}.${part}`, typed(row[part])),
    error: state.error(`figures.${row.at}.${part}`),
  });
  return (
    <div className="figure-now">
      <input type="hidden" name={`figures.${row.at}.targetId`} value={row.targetId} />
      <NumberInput
        {...field('numerator')}
        label={
          isShare ? t('reporting.numerator_of', { title }) : t('reporting.amount_of', { title })
        }
        {...(!isShare && row.unitNoun !== null && { suffix: row.unitNoun })}
      />
      {isShare && (
        <>
          <span aria-hidden="true">/</span>
          <NumberInput
            {...field('denominator')}
            label={t('reporting.denominator_of', { title })}
            placeholder={typed(row.planDenominator)}
          />
        </>
      )}
    </div>
  );
}

/** Figures are typed with a decimal comma in either language; thousands points would be ambiguous, so none are filled in. */
function typed(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}
