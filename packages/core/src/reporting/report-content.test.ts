import type { ReportContent } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import {
  assertSubmittable,
  isSameContent,
  readContent,
  sentContent,
  type ReportableTarget,
} from './report-content.ts';

const targets: ReportableTarget[] = [
  { targetId: 'share', unit: '%', planDenominator: null },
  { targetId: 'communes', unit: '%', planDenominator: 121 },
  { targetId: 'classes', unit: 'count', planDenominator: null },
];
type FormFigure = ReportContent['figures'][number];
const figure = (targetId: string, numerator: number | null, denominator: number | null = null) => ({
  targetId,
  numerator,
  denominator,
  note: '',
});
const form = (change: Partial<ReportContent> = {}): ReportContent => ({
  obligationId: 'o',
  rowVersion: 0,
  nothingToReport: false,
  results: 'Đã mở 3 lớp',
  difficulties: '',
  proposals: '',
  figures: [],
  fileIds: [],
  removedFileIds: [],
  ...change,
});
const withFigures = (...figures: FormFigure[]) => readContent(form({ figures }), targets);

describe('readContent', () => {
  test('drops empty figures, and keeps one that has only a note', () => {
    const noted = { ...figure('share', null), note: 'chưa thống kê' };
    expect(withFigures(figure('share', null), figure('classes', 3)).figures).toMatchObject([
      { row: 1, targetId: 'classes', numerator: 3 },
    ]);
    expect(withFigures(noted).figures).toHaveLength(1);
  });
  test('takes the denominator of the plan where none is written', () => {
    expect(withFigures(figure('communes', 90)).figures[0]).toMatchObject({ denominator: 121 });
    expect(withFigures(figure('communes', 90, 120)).figures[0]).toMatchObject({ denominator: 120 });
    expect(withFigures(figure('communes', null)).figures).toEqual([]);
  });
  test('gives a count no denominator', () => {
    expect(withFigures(figure('classes', 3, 7)).figures[0]).toMatchObject({ denominator: null });
  });
  test('refuses a figure for a target that is not this agency’s', () => {
    expect(() => withFigures(figure('share', 1, 2), figure('foreign', 1, 2))).toThrowError(
      expect.objectContaining({
        code: 'invalid_input',
        fields: { 'figures.1.numerator': 'invalid_input' },
      }),
    );
  });
});

describe('assertSubmittable', () => {
  test.each<[string, FormFigure, string, Record<string, string>]>([
    [
      '0 of 0',
      figure('share', 0, 0),
      'denominator_zero',
      { 'figures.0.denominator': 'denominator_zero' },
    ],
    [
      'more than all',
      figure('share', 11, 10),
      'numerator_exceeds',
      { 'figures.0.numerator': 'numerator_exceeds' },
    ],
    [
      'half a fraction',
      figure('share', 5),
      'report_incomplete',
      { 'figures.0.denominator': 'report_incomplete' },
    ],
    [
      'the other half',
      figure('share', null, 5),
      'report_incomplete',
      { 'figures.0.numerator': 'report_incomplete' },
    ],
  ])('refuses %s', (_, wrong, code, fields) => {
    expect(() => assertSubmittable(withFigures(wrong), targets)).toThrowError(
      expect.objectContaining({ code, fields }),
    );
  });
  test.each([
    ['nothing of something', figure('share', 0, 10)],
    ['all of it', figure('share', 10, 10)],
    ['a count above any denominator', figure('classes', 400)],
  ])('takes %s', (_, right) => {
    expect(() => assertSubmittable(withFigures(right), targets)).not.toThrow();
  });
  test('wants words, unless there is nothing to report', () => {
    const empty = readContent(form({ results: '' }), targets);
    expect(() => assertSubmittable(empty, targets)).toThrowError(
      expect.objectContaining({
        code: 'report_incomplete',
        fields: { results: 'report_incomplete' },
      }),
    );
    expect(() => assertSubmittable({ ...empty, nothingToReport: true }, targets)).not.toThrow();
  });
  test('names every field at fault', () => {
    const wrong = readContent(
      form({ results: '', figures: [figure('share', 1, 0), figure('communes', 200)] }),
      targets,
    );
    expect(() => assertSubmittable(wrong, targets)).toThrowError(
      expect.objectContaining({
        fields: {
          results: 'report_incomplete',
          'figures.0.denominator': 'denominator_zero',
          'figures.1.numerator': 'numerator_exceeds',
        },
      }),
    );
  });
});

test('a submission with nothing to report carries no figure', () => {
  const content = readContent(
    form({ nothingToReport: true, figures: [figure('classes', 3)] }),
    targets,
  );
  expect(sentContent(content).figures).toEqual([]);
  expect(sentContent({ ...content, nothingToReport: false }).figures).toHaveLength(1);
});

describe('isSameContent', () => {
  const base = withFigures(figure('share', 1, 3), figure('classes', 0.333333));
  test('sees neither order nor decimals that are not kept', () => {
    expect(isSameContent(base, withFigures(figure('classes', 0.3333), figure('share', 1, 3)))).toBe(
      true,
    );
  });
  test.each([
    withFigures(figure('share', 1, 3)),
    withFigures(figure('share', 2, 3), figure('classes', 0.3333)),
    { ...base, results: 'Khác' },
    { ...base, nothingToReport: true },
  ])('sees a difference', (other) => {
    expect(isSameContent(base, other)).toBe(false);
  });
});
