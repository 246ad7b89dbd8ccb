import type { Span } from '@tiendo/contracts';
import { Fragment } from 'react';
import { reflow } from './reflow.ts';
import { segmentsOf, type Passage } from './segments.ts';
import type { SourceWindow } from './source-window.ts';
import type { Item } from './types.ts';

interface Props {
  readonly source: SourceWindow;
  readonly items: readonly Item[];
  readonly passage: Span | null;
  hrefOf(id: string): string;
}

/** SourceText is a stretch of the source as it was read; passages lead to their items, and the first mark is where the pane opens. */
export function SourceText({ source, items, passage, hrefOf }: Props) {
  const kinds = new Map(items.map((item) => [item.id, item.kind]));
  const segments = segmentsOf(source, passagesOf(items), passage);
  const first = segments.find((segment) => segment.selected)?.start;
  return (
    <div className="source-text">
      {segments.map((segment) => (
        <Fragment key={segment.start}>
          {segment.selected ? (
            <>
              {segment.start === first && <span className="passage-start" />}
              <mark>{reflow(segment.text)}</mark>
            </>
          ) : segment.itemId === null ? (
            reflow(segment.text)
          ) : (
            <a
              href={hrefOf(segment.itemId)}
              className={`passage passage-${kinds.get(segment.itemId)}`}
            >
              {reflow(segment.text)}
            </a>
          )}
        </Fragment>
      ))}
    </div>
  );
}

function passagesOf(items: readonly Item[]): Passage[] {
  return items.flatMap(({ id, span, state }) =>
    span === null || state === 'removed' ? [] : [{ id, ...span }],
  );
}
