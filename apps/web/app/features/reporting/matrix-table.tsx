import {
  Matrix,
  obligationTone,
  type MatrixCell as ShownCell,
  type ObligationLook,
} from '@tiendo/ui';
import { useText, type Text } from '#app/lib/text.ts';
import type { MatrixView } from './matrix-page.tsx';

type Agency = MatrixView['agencies'][number];
type Cell = NonNullable<Agency['cells'][number]>;
type Period = MatrixView['periods'][number];

/** MatrixTable shows each agency's report for each period: its state, how far it is, and the way to it. */
export function MatrixTable(props: {
  readonly matrix: MatrixView;
  readonly tenant: string;
  /** The reports that are ticked; null where the reader may choose none. */
  readonly chosen: readonly string[] | null;
}) {
  const text = useText();
  const { t } = text;
  const { matrix, tenant, chosen } = props;
  return (
    <Matrix
      caption={t('reporting.matrix_title')}
      corner={t('reporting.matrix_corner')}
      nothing={t('reporting.matrix_nothing')}
      columns={matrix.periods.map((period) => ({
        key: period.key,
        header: periodName(period, text),
        sub: t('reporting.matrix_column', {
          date: text.formatDeadline(period.lastDay),
          submitted: period.submitted,
          expected: period.expected,
        }),
      }))}
      rows={matrix.agencies.map((agency) => ({
        key: agency.id,
        header: agency.name,
        ...(!agency.hasContact && { note: t('reporting.no_contact') }),
        cells: Object.fromEntries(
          matrix.periods.flatMap((period, at) => {
            const cell = agency.cells[at];
            if (!cell) return [];
            const select = chosen &&
              mayChoose(cell) && {
                name: 'obligationIds',
                value: cell.obligationId,
                label: t('report-flow.select_cell', {
                  agency: agency.name,
                  period: periodName(period, text),
                }),
                checked: chosen.includes(cell.obligationId),
              };
            const href = `/${tenant}/bao-cao/${cell.obligationId}`;
            return [[period.key, { ...shown(cell, text, href), ...(select && { select }) }]];
          }),
        ),
      }))}
    />
  );
}

/** A column is named by its window, or by its title where the window has no name, and by its level where agencies report onwards. */
function periodName(period: Period, text: Text): string {
  const { hop, kind, title } = period;
  const name = kind === 'once' || kind === 'ad-hoc' ? title : text.formatPeriod(period);
  return hop > 1 ? text.t('reporting.matrix_level', { period: name, hop }) : name;
}

function shown(cell: Cell, text: Text, href: string): ShownCell {
  const look = lookOf(cell);
  const distance = distanceText(cell.distance, text);
  const detail =
    cell.isExtended && distance !== null ? `${text.t('my-work.extended')}, ${distance}` : distance;
  return {
    ...obligationTone(look),
    text: text.t(`states.obligation_${look}`),
    ...(detail !== null && { detail }),
    href,
  };
}

/** mayChoose tells whether a report's time can still be moved: one that has come needs none. */
export function mayChoose(cell: Cell): boolean {
  return cell.state !== 'submitted' && cell.state !== 'accepted' && cell.state !== 'waived';
}

function lookOf(cell: Cell): ObligationLook {
  if (cell.isLocked) return 'locked';
  const waits = cell.state === 'returned' || cell.state === 'awaiting_head';
  if (cell.timeliness === 'missing' && !waits) return 'overdue';
  if (cell.nothingToReport && cell.state === 'accepted') return 'nothing_to_report';
  return cell.state;
}

function distanceText(distance: Cell['distance'], { t }: Text): string | null {
  if (distance === null) return null;
  const { kind, days } = distance;
  if (kind === 'left') {
    return days === 0 ? t('reporting.days_today') : t('reporting.days_left', { days });
  }
  if (kind === 'overdue') return t('reporting.days_overdue', { days });
  if (kind === 'late') return t('reporting.late_by', { days });
  return days === 0 ? null : t('reporting.days_waiting', { days });
}
