import { Card } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import type { Source } from './source-facts.tsx';
import { SourceNote } from './source-note.tsx';

/** DeadlineSource shows, beside a report's last day, the passage that asks for the report; nothing where people set the rule by hand. */
export function DeadlineSource(props: {
  readonly id: string;
  readonly sources: readonly Source[];
}) {
  const { t } = useText();
  const { id, sources } = props;
  if (sources.length === 0) return null;
  return (
    <Card>
      <SourceNote about="schedule" id={id} sources={sources} label={t('sources.of_deadline')} />
    </Card>
  );
}
