import type { DraftWarning } from '@tiendo/contracts';
import { type OutlineNode, walk } from '#app/outline/node.ts';
import { spanOf } from '#app/text/mapped-text.ts';
import { warning } from './warning.ts';

const NUMBERED = new Set(['roman', 'dec1', 'dec2', 'article']);

function gapsBelow(node: OutlineNode): DraftWarning[] {
  const warnings: DraftWarning[] = [];
  const last = new Map<string, OutlineNode>();
  for (const child of node.children) {
    if (!NUMBERED.has(child.kind) || child.order === undefined) continue;
    const before = last.get(child.kind);
    const expected = (before?.order ?? 0) + 1;
    if (child.order > expected && child.order - expected <= 3) {
      const message = before
        ? `Số thứ tự nhảy từ “${before.label}” sang “${child.label}”; có thể một mục đã bị mất.`
        : `Danh sách bắt đầu từ “${child.label}”; có thể mục trước đã bị mất.`;
      warnings.push(warning('numbering_gap', message, spanOf(child.body)));
    }
    last.set(child.kind, child);
  }
  return warnings;
}

/** checkNumbering warns where numbered headings skip a number, for a page may be lost there. */
export function checkNumbering(root: OutlineNode): DraftWarning[] {
  return [...walk(root)].flatMap(gapsBelow);
}
