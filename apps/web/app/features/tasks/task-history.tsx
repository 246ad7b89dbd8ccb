import { EmptyState, FileList, Timeline, taskStatusTone } from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import type { loader } from './task-page.tsx';

type Entry = Awaited<ReturnType<typeof loader>>['task']['history'][number];

/** TaskHistory shows every update of a task, newest first, with its note and its evidence. */
export function TaskHistory({ entries }: { readonly entries: readonly Entry[] }) {
  const { t, formatDateTime, formatPercent } = useText();
  if (entries.length === 0) return <EmptyState title={t('tasks.history_empty')} icon="history" />;
  return (
    <Timeline
      label={t('tasks.history_title')}
      entries={entries.map((entry) => ({
        key: entry.id,
        title: t('tasks.history_entry', {
          status: t(`states.task_status_${entry.status}`),
          percent: formatPercent(entry.percent),
        }),
        who: entry.memberName,
        when: formatDateTime(entry.at),
        dateTime: entry.at,
        body: <EntryBody entry={entry} />,
        ...taskStatusTone(entry.status),
      }))}
    />
  );
}

function EntryBody({ entry }: { readonly entry: Entry }) {
  const { t, formatFileSize } = useText();
  const { tenant } = useParams();
  return (
    <>
      {entry.note !== '' && <p>{entry.note}</p>}
      {entry.files.length > 0 && (
        <FileList
          label={t('common.files')}
          files={entry.files.map((file) => ({
            key: file.id,
            name: file.name,
            href: `/${tenant}/tep/${file.id}`,
            detail: formatFileSize(file.sizeBytes),
          }))}
        />
      )}
    </>
  );
}
