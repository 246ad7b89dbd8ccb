import { expect, test } from 'vitest';
import { documentName, reportName } from './document-name.ts';

test.each([
  [5, 'Công văn đôn đốc số 05 ngày 20-06-2026.docx'],
  [120, 'Công văn đôn đốc số 120 ngày 20-06-2026.docx'],
  [null, 'Công văn đôn đốc ngày 20-06-2026.docx'],
])('a document with the number %s', (number, name) => {
  const document = { kind: 'reminder_letter', number, issuedOn: '2026-06-20' } as const;
  expect(documentName(document, 'docx')).toBe(name);
});

test('a report is told by its title and its agency, whatever stands in them', () => {
  expect(reportName('Báo cáo 6 tháng đầu năm', 'Sở Y tế', 'pdf')).toBe(
    'Báo cáo 6 tháng đầu năm - Sở Y tế.pdf',
  );
  expect(reportName('Báo cáo\n"quý I/2026"\u202e', '../Sở', 'xlsx')).toBe(
    'Báo cáo -quý I-2026- - ..-Sở.xlsx',
  );
  expect(reportName('ế'.repeat(500), 'Sở', 'docx')).toHaveLength(70 + ' - Sở.docx'.length);
});
