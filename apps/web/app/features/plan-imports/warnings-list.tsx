import { Icon } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { useReview } from './review-context.ts';

/** WarningsList is what the importer was unsure of, each with its passage. */
export function WarningsList() {
  const { t } = useText();
  const { review, query, href } = useReview();
  const { warnings } = review;
  if (warnings.length === 0) return null;
  const isOpen = query.passage !== null;
  return (
    <details className="import-warnings" id="ghi-chu" open={isOpen}>
      <summary>
        <Icon name="info" size={16} />
        {t('plan-imports.warnings_title', { count: warnings.length })}
      </summary>
      <ul>
        {warnings.map(({ message, span }, at) => (
          <li key={`${at} ${message}`}>
            {message}{' '}
            {span && (
              <a
                href={href({ passage: span }, 'van-ban')}
                aria-label={`${t('plan-imports.warning_see')}: ${message}`}
              >
                {t('plan-imports.warning_see')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
