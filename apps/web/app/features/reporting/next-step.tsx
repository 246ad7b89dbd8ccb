import { Icon } from '@tiendo/ui';
import { useText, type Text } from '#app/lib/text.ts';
import type { Report } from './report-page.tsx';

const shownNames = 4;

/** NextStep says who has to act on a report next, by name, and plainly when somebody stands in. */
export function NextStep({ report }: { readonly report: Report }) {
  const text = useText();
  const sentence = stepSentence(report, text);
  if (sentence === null) return null;
  const { fallsToAdmin } = report.next;
  return (
    <p className={`next-step ${fallsToAdmin ? 'tone-warning' : 'tone-info'}`}>
      <Icon name={fallsToAdmin ? 'warning' : 'forward'} size={20} />
      <span>
        <strong>{text.t('report-flow.next')}</strong> {sentence}
      </span>
    </p>
  );
}

function stepSentence(report: Report, text: Text): string | null {
  const { t } = text;
  const { step, fallsToAdmin } = report.next;
  const agency = report.agencyName;
  const recipient = report.recipient || t('report-flow.recipient_unnamed');
  const names = namesText(report.next.names, text);
  if (step === 'nobody') return null;
  if (step === 'agency' && report.isLocked) {
    return report.extensions.some((request) => request.state === 'requested')
      ? t('report-flow.next_extension', { recipient })
      : t('report-flow.next_locked', { agency, names });
  }
  if (step === 'agency') {
    return t(fallsToAdmin ? 'report-flow.next_agency_falls' : 'report-flow.next_agency', {
      agency,
      names,
    });
  }
  if (step === 'head') {
    return fallsToAdmin
      ? t('report-flow.next_head_falls', { names })
      : t('report-flow.next_head', { agency, names });
  }
  if (names === '') return t('report-flow.next_superior', { recipient });
  return fallsToAdmin
    ? t('report-flow.next_recipient_falls', { names })
    : t('report-flow.next_recipient', { recipient, names });
}

/** namesText lists people; of many only the first few. */
export function namesText(names: readonly string[], { t }: Text): string {
  const first = names.slice(0, shownNames).join(', ');
  const count = names.length - shownNames;
  return count > 0 ? t('report-flow.names_more', { names: first, count }) : first;
}
