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
export function MatrixTable(props: { readonly matrix: MatrixView; readonly tenant: string }) {
  const text = useText();
  const { t } = text;
  const { matrix, tenant } = props;
  return (
    <Matrix
      caption={t('reporting.matrix_title')}
      corner={t('reporting.matrix_corner')}
      nothing={t('reporting.matrix_nothing')}
      columns={matrix.periods.map((period) => ({
        key: period.key,
        header: periodName(period, text),
        sub: t('reporting.matrix_column', {
          date: text.formatDate(period.lastDay),
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
            return cell
              ? [[period.key, shown(cell, text, `/${tenant}/bao-cao/${cell.obligationId}`)]]
              : [];
          }),
        ),
      }))}
    />
  );
}

/** A column is named by its window, or by its title where the window has no name, and by its level where agencies report onwards. */
function periodName(period: Period, text: Text): string {
  const { hop, kind, title } = period;
  const name = kind === 'once' ? title : text.formatPeriod(period);
  return hop > 1 ? text.t('reporting.matrix_level', { period: name, hop }) : name;
}

function shown(cell: Cell, text: Text, href: string): ShownCell {
  const look = lookOf(cell);
  const detail = distanceText(cell.distance, text);
  return {
    ...obligationTone(look),
    text: text.t(`states.obligation_${look}`),
    ...(detail !== null && { detail }),
    href,
  };
}

function lookOf(cell: Cell): ObligationLook {
  if (cell.timeliness === 'missing' && cell.state !== 'returned') return 'overdue';
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
