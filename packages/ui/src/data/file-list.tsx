import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

/** FileItem is one attachment; `detail` is its size and date, already written. */
export type FileItem = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly detail?: string;
  readonly action?: ReactNode;
};

/** FileList shows attachments as links that download. */
export function FileList({
  files,
  label,
}: {
  readonly files: readonly FileItem[];
  readonly label: string;
}) {
  return (
    <ul className="file-list" aria-label={label}>
      {files.map(({ key, name, href, detail, action }) => (
        <li key={key}>
          <Icon name="attach" />
          <span className="file-text">
            <a href={href} download>
              {name}
            </a>
            {detail !== undefined && <span className="file-detail">{detail}</span>}
          </span>
          {action}
        </li>
      ))}
    </ul>
  );
}
