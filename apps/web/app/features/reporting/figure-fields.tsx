import { DataTable, NumberInput, TextInput, type Column } from '@tiendo/ui';
import { demandText } from '#app/features/targets/demand.ts';
import type { FormState } from '#app/lib/form-state.ts';
import { useText, type Text } from '#app/lib/text.ts';
import { FigureEvidence, OddHint } from './figure-evidence.tsx';
import { PreviousFigure } from './previous-figure.tsx';
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
      cell: (row) => <PreviousFigure figure={row} />,
    },
    {
      key: 'now',
      header: t('reporting.figure_now'),
      cell: (row) => <NowFields row={row} state={state} />,
    },
  ];
}

function NowFields({ row, state }: { readonly row: Row; readonly state: FormState }) {
  const { t, formatPercent } = useText();
  const { title, numerator, denominator } = row;
  const note = `figures.${row.at}.note`;
  const isShare = row.unit === '%';
  return (
    <div className="figure-fields">
      <input type="hidden" name={`figures.${row.at}.targetId`} value={row.targetId} />
      <div className="figure-now">
        <FigureInput row={row} state={state} part="numerator">
          {isShare ? t('reporting.numerator_of', { title }) : t('reporting.amount_of', { title })}
        </FigureInput>
        {isShare && <span aria-hidden="true">/</span>}
        {isShare && (
          <FigureInput row={row} state={state} part="denominator">
            {t('reporting.denominator_of', { title })}
          </FigureInput>
        )}
        {!isShare && row.unitNoun !== null && <span className="figure-tail">{row.unitNoun}</span>}
        {isShare &&
          !state.failed &&
          numerator !== null &&
          denominator !== null &&
          denominator > 0 && (
            <span className="figure-tail">= {formatPercent((100 * numerator) / denominator)}</span>
          )}
      </div>
      <TextInput
        name={note}
        label={t('reporting.note_of', { title })}
        hideLabel
        placeholder={t('common.note')}
        maxLength={2000}
        defaultValue={state.value(note, row.note)}
        error={state.error(note)}
      />
      {row.note === '' && !state.failed && <OddHint figure={row} />}
      <FigureEvidence figure={row} at={row.at} state={state} />
    </div>
  );
}

function FigureInput(props: {
  readonly row: Row;
  readonly state: FormState;
  readonly part: 'numerator' | 'denominator';
  readonly children: string;
}) {
  const { row, state, part, children } = props;
  const name = `figures.${row.at}.${part}`;
  return (
    <NumberInput
      name={name}
      label={children}
      hideLabel
      width="tiny"
      placeholder={part === 'denominator' ? typed(row.planDenominator) : ''}
      defaultValue={state.value(name, typed(row[part]))}
      error={state.error(name)}
    />
  );
}

/** Figures are typed with a decimal comma in either language; thousands points would be ambiguous, so none are filled in. */
function typed(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}
