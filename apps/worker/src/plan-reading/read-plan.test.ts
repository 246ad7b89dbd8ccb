import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlan } from './read-plan.ts';

const document = new URL(
  '../../../../packages/plan-import/test/documents/traffic-commune.txt',
  import.meta.url,
);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('readPlan', () => {
  test('gives text and draft, whose spans quote the text', async () => {
    const reading = await readPlan(readFileSync(document));
    if (!reading.ok) throw new Error(reading.failure);
    expect(reading.draft.assignments.length).toBeGreaterThan(1);
    for (const { span, agency } of reading.draft.assignments) {
      expect(reading.text.slice(span.start, span.end)).toContain(agency.split(' ').at(-1));
    }
  });

  test('keeps nothing that PostgreSQL cannot, and every place where it was', async () => {
    const source = `\u0000${readFileSync(document, 'utf8')}`;
    const reading = await readPlan(bytesOf(source));
    expect(reading).toMatchObject({ ok: true, text: source.replace('\u0000', '\u200b') });
  });

  test.each([
    ['nothing', '', 'file_empty'],
    ['white space', ' \n\n ', 'empty_text'],
    ['a story', 'Ngày xưa có một chú mèo. '.repeat(200), 'not_a_plan'],
    ['an archive that is none', 'PK\u0003\u0004 giả', 'file_damaged'],
    ['a text longer than any plan', 'Kế hoạch dài. '.repeat(400_000), 'text_too_long'],
    ['a rich text', String.raw`{\rtf1 Kế hoạch}`, 'file_old_format'],
  ])('says why there is no draft in %s', async (_what, text, failure) => {
    expect(await readPlan(bytesOf(text))).toEqual({ ok: false, failure });
  });

  test('gives up what takes too long', async () => {
    expect(await readPlan(readFileSync(document), 1)).toEqual({
      ok: false,
      failure: 'read_timeout',
    });
  });
});
