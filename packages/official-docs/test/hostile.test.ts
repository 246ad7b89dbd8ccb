import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type OfficialReport,
  type ReminderLetter,
  progressTable,
  progressWorkbook,
  reminderLetter,
  reminderWorkbook,
  reportDocument,
  reportWorkbook,
} from '../src/index.ts';
import { oneLine } from '../src/text/clean.ts';
import { progress, reminder, report, targets, tasks } from './samples.ts';
import { paragraphs, part, partsOf, textOf } from './xml.ts';

const squeezed = (text: string) => text.replace(/\s+/g, '');
const said = (file: Uint8Array) => squeezed(textOf(part(file, 'word/document.xml')));

/** Processor time, the least of three, so that a busy machine does not count. */
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const runs: number[] = [];
  for (let at = 0; at < 3; at++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    runs.push((user + system) / 1_000);
  }
  return Math.min(...runs);
}

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '',
      '\u0000\u0001\u001f\ufffe\uffff\ud800',
      '\u202eđảo ngược\u202c \u200f',
      '<script>alert("x")</script>&amp;]]>',
      '=1+1',
      '_x0041_',
      'x'.repeat(4_000),
    ),
  );
  const figure = fc.oneof(
    fc.double(),
    fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY),
  );
  const answer = fc.oneof(
    fc.record({
      kind: fc.constant('figure' as const),
      numerator: figure,
      denominator: fc.option(figure),
    }),
    fc.constant({ kind: 'no_figure' as const }),
  );
  const letterhead = fc.record({
    parentBody: fc.option(text),
    issuingBody: text,
    number: fc.option(fc.oneof(fc.nat(), figure)),
    symbol: text,
    place: text,
    date: fc.option(fc.constantFrom('2026-06-05', '1900-01-01')),
  });

  test('gives a valid file that says it, and never an exception', {
    timeout: 120_000,
  }, async () => {
    const words = fc.array(text, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        letterhead,
        words,
        text,
        answer,
        figure,
        async (head, list, any, given, value) => {
          const hostile: OfficialReport = {
            ...report,
            letterhead: head,
            addressees: list,
            recipients: list,
            signature: { authorityPrefix: 'KT.', onBehalfOf: list, position: any, signerName: any },
            about: any,
            planName: any,
            coverage: { reported: value, expected: value, missing: list },
            narratives: {
              results: [{ agency: any, text: any }],
              difficulties: list.map((part) => ({ agency: null, text: part })),
              proposals: [],
            },
            targets: targets.map((target) => ({
              ...target,
              title: any,
              group: any,
              answer: given,
              plan: { ...target.plan, value, unitNoun: any },
            })),
            tasks: tasks.map((task) => ({
              ...task,
              title: any,
              lead: list,
              percent: value,
              note: any,
            })),
          };
          const file = await reportDocument(hostile);
          expect(partsOf(file).has('word/document.xml')).toBe(true);
          const written = said(file);
          for (const each of [any, ...list.slice(0, 1)])
            expect(written).toContain(squeezed(oneLine(each).replace(/^[-–+\s]+|[;.,\s]+$/g, '')));
          expect(partsOf(await reportWorkbook(hostile)).has('xl/workbook.xml')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('in letters and tables too', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(text, letterhead, figure, async (any, head, value) => {
        const letter: ReminderLetter = {
          ...reminder,
          letterhead: head,
          subject: any,
          contact: any,
          owed: [{ agency: any, item: any, lastDay: '2026-06-14', daysLate: value }],
        };
        const table = {
          ...progress,
          title: any,
          attachedTo: any,
          tasks: tasks.map((task) => ({ ...task, title: any, dueOn: null, dueText: any })),
        };
        const files = [
          await reminderLetter(letter),
          await reminderWorkbook(letter),
          await progressTable(table),
          await progressWorkbook(table),
        ];
        for (const file of files) expect(partsOf(file).size).toBeGreaterThan(5);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps no mark that turns the direction of writing, and no sign that XML forbids', async () => {
    const file = await reportDocument({
      ...report,
      about: 'A\u202eB\u0007C\ufffeD\u200f <b>&amp;</b>',
    });
    expect(paragraphs(file).map(({ text: line }) => line)).toContain('ABCD <b>&amp;</b>');
  });
});

describe('size', () => {
  test('two thousand rows in bounded time, ten times the rows about ten times the time', {
    timeout: 120_000,
  }, async () => {
    const rows = (count: number) => Array.from({ length: count / 4 }, () => tasks).flat();
    const table = (count: number) => ({ ...progress, tasks: rows(count) });
    const few = await milliseconds(() => progressTable(table(200)));
    const many = await milliseconds(() => progressTable(table(2_000)));
    expect(many).toBeLessThan(6_000);
    expect(many).toBeLessThan((few + 50) * 15);
    expect(await milliseconds(() => progressWorkbook(table(2_000)))).toBeLessThan(6_000);
  });

  test('a text of two hundred pages, and words without end', { timeout: 60_000 }, async () => {
    const sentence = 'Các cơ quan, đơn vị đã triển khai đồng bộ các giải pháp theo kế hoạch. ';
    const long = Array.from({ length: 2_400 }, () => sentence.repeat(3)).join('\n');
    const narratives = {
      ...report.narratives,
      results: [{ agency: 'Sở Y tế', text: long }],
      difficulties: [{ agency: null, text: 'ô'.repeat(200_000) }],
    };
    const longReport = { ...report, narratives };
    expect(await milliseconds(() => reportDocument(longReport))).toBeLessThan(3_000);
    const written = said(await reportDocument(longReport));
    expect(written).toContain('ô'.repeat(200_000));
    expect(written.length).toBeGreaterThan(400_000);
    expect(partsOf(await reportWorkbook(longReport)).has('xl/sharedStrings.xml')).toBe(true);
  });
});
