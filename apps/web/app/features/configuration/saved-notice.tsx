import { Notice } from '@tiendo/ui';
import { useSearchParams } from 'react-router';
import { useText } from '#app/lib/text.ts';

/** The flags that an action leaves in the address, and what they say. */
const sentences = {
  'da-luu': 'common.saved',
  'da-luu-tru': 'common.archived_plain',
  'da-khoi-phuc': 'common.restored_plain',
  'da-cong-bo': 'plan-imports.published_notice',
} as const;

const flags = ['da-luu', 'da-luu-tru', 'da-khoi-phuc', 'da-cong-bo'] as const;

/** SavedNotice says what has just been done, by the flag that the action left in the address. */
export function SavedNotice() {
  const { t } = useText();
  const [search] = useSearchParams();
  const flag = flags.find((name) => search.has(name));
  return flag ? <Notice kind="success">{t(sentences[flag])}</Notice> : null;
}
