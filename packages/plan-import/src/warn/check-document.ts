import type { PlanDraft } from '@tiendo/contracts';
import type { DocumentParts } from '#app/sections/find-body.ts';
import { fold } from '#app/text/fold.ts';

/** PlanProblem says in one Vietnamese sentence why a text gives no plan; its code is stable. */
export type PlanProblem = {
  readonly code: 'empty_text' | 'text_too_long' | 'not_a_plan';
  readonly message: string;
};

type Found = Pick<PlanDraft, 'targets' | 'assignments' | 'reporting'>;

const EMPTY: PlanProblem = {
  code: 'empty_text',
  message: 'Tệp không có chữ nào; nếu là bản quét, hãy nhận dạng chữ (OCR) trước khi nhập.',
};
const OTHER: PlanProblem = {
  code: 'not_a_plan',
  message:
    'Không nhận ra kế hoạch hành chính trong văn bản này: không thấy tên kế hoạch, chỉ tiêu hay phân công nhiệm vụ.',
};

/** Signs of an official document before its sections: a symbol of plans, the national heading, an issuing committee, legal bases. */
function isOfficial(parts: DocumentParts): boolean {
  const text = [...parts.front, ...parts.preamble]
    .map(({ body }) => body.text.slice(0, 400))
    .join('\n')
    .slice(0, 20_000);
  return /kh-ubnd|cong hoa xa hoi chu nghia|uy ban nhan dan|ubnd|(?:can cu|thuc hien) (?:luat|quyet dinh|nghi quyet|ke hoach|chi thi|chuong trinh)/.test(
    fold(text),
  );
}

/** checkDocument says why the document is no plan; undefined when it is one, or a part of one that stands for itself. */
export function checkDocument(
  source: string,
  parts: DocumentParts,
  found: Found,
): PlanProblem | undefined {
  if (!/[\p{L}\p{N}]/u.test(source)) return EMPTY;
  const { targets, assignments, reporting } = found;
  const kinds = [targets, assignments, reporting].filter((list) => list.length > 0).length;
  const measured = targets.filter(({ value }) => value !== null).length;
  const titled = parts.titleLine !== undefined;
  const official = isOfficial(parts);
  if (titled && official && kinds >= 1) return undefined;
  if (titled && kinds >= 2) return undefined;
  // An annex alone: a table of targets, or a list of agencies with their tasks.
  const charged = assignments.filter(({ tasks }) => tasks.length > 0).length;
  if (measured >= 2 || charged >= 2) return undefined;
  return OTHER;
}
