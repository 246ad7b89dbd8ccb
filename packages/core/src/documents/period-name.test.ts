import { expect, test } from 'vitest';
import { periodName, reportAbout, reportTitle } from './period-name.ts';

const quarter = { kind: 'quarterly', from: '2025-12-15', to: '2026-03-14' };
const once = { kind: 'once', from: '2026-01-01', to: '2026-12-31' };

test.each([
  ['annual', '2025-12-15', '2026-12-14', 'năm 2026'],
  ['six-month', '2025-12-15', '2026-06-14', '6 tháng đầu năm 2026'],
  ['six-month', '2026-07-01', '2026-12-31', '6 tháng cuối năm 2026'],
  ['nine-month', '2025-12-15', '2026-09-14', '9 tháng đầu năm 2026'],
  ['quarterly', '2025-12-15', '2026-03-14', 'quý I năm 2026'],
  ['quarterly', '2026-10-01', '2026-12-31', 'quý IV năm 2026'],
  ['monthly', '2026-10-15', '2026-11-14', 'tháng 11 năm 2026'],
  ['once', '2026-01-01', '2026-12-31', ''],
])('%s from %s to %s', (kind, from, to, name) => {
  expect(periodName({ kind, from, to })).toBe(name);
});

test.each([
  ['Báo cáo quý', 'Báo cáo quý I năm 2026'],
  ['Báo cáo hằng quý', 'Báo cáo quý I năm 2026'],
  ['Báo cáo công tác thi đua', 'Báo cáo công tác thi đua quý I năm 2026'],
  ['Báo cáo quý I/2026', 'Báo cáo quý I/2026'],
])('%s', (title, named) => {
  expect(reportTitle(title, quarter)).toBe(named);
});

test.each([
  ['Báo cáo quý', quarter, 'Kết quả quý I năm 2026 thực hiện Kế hoạch X'],
  ['Báo cáo thi đua', quarter, 'Thi đua quý I năm 2026 thực hiện Kế hoạch X'],
  ['Báo cáo tổng kết', once, 'Tổng kết thực hiện Kế hoạch X'],
  ['Báo cáo nhanh: chuyển giao hồ sơ', { ...once, kind: 'ad-hoc' }, 'Chuyển giao hồ sơ'],
])('under BÁO CÁO, %s', (title, period, about) => {
  expect(reportAbout(title, period, 'Kế hoạch X')).toBe(about);
});
