import type { PlanProblem } from './check-document.ts';

/** Far above any plan: some two thousand pages. */
const MOST_UNITS = 5_000_000;

/** tooLong refuses a text that no plan is as long as. */
export function tooLong(source: string): PlanProblem | undefined {
  if (source.length <= MOST_UNITS) return undefined;
  const message = `Văn bản dài ${source.length.toLocaleString('vi-VN')} ký tự, dài hơn mọi kế hoạch; hãy tách riêng phần kế hoạch rồi nhập lại.`;
  return { code: 'text_too_long', message };
}
