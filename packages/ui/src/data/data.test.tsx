import { expect, test } from 'vitest';
import { attributes, html, text } from '../../test/html.ts';
import { taskStandingTone } from '../state/state-looks.ts';
import { Checklist } from './checklist.tsx';
import { DataTable } from './data-table.tsx';
import { Matrix } from './matrix.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { type BarPart, StackedBar } from './stacked-bar.tsx';

const columns = [
  { key: 'name', header: 'Cơ quan', cell: (row: { name: string; n: number }) => row.name },
  {
    key: 'n',
    header: 'Nhiệm vụ',
    cell: (row: { name: string; n: number }) => row.n,
    align: 'end' as const,
  },
];

test('a table has a caption, column heads, row heads, and labels for a phone', () => {
  const markup = html(
    <DataTable
      caption="Cơ quan"
      columns={columns}
      rows={[{ name: 'Sở Y tế', n: 6 }]}
      rowKey={(row) => row.name}
      rowId={() => 'so-y-te'}
    />,
  );
  expect(markup).toContain('>Cơ quan</caption>');
  expect(attributes(markup, 'scope')).toEqual(['col', 'col', 'row']);
  expect(attributes(markup, 'data-label')).toEqual(['Nhiệm vụ']);
  expect(attributes(markup, 'role')).toEqual([
    'group',
    'table',
    'rowgroup',
    'row',
    'columnheader',
    'columnheader',
    'rowgroup',
    'row',
    'rowheader',
    'cell',
  ]);
  expect(attributes(markup, 'id')).toEqual(['so-y-te']);
});

test('a table without rows shows what it was given for that', () => {
  expect(
    html(
      <DataTable
        caption="Cơ quan"
        columns={columns}
        rows={[]}
        rowKey={(row) => row.name}
        empty={<p>Chưa có</p>}
      />,
    ),
  ).toBe('<p>Chưa có</p>');
});

test('a matrix says when nothing is owed, and names each checkbox', () => {
  const markup = html(
    <Matrix
      caption="Báo cáo"
      corner="Cơ quan"
      nothing="Không phải báo cáo"
      columns={[
        { key: 'q1', header: 'Quý I' },
        { key: 'q2', header: 'Quý II' },
      ]}
      rows={[
        {
          key: 'a',
          header: 'Sở Y tế',
          cells: {
            q1: {
              tone: 'danger',
              icon: 'overdue',
              text: 'Quá hạn',
              select: { name: 'cell', value: 'a:q1', label: 'Sở Y tế, Quý I' },
            },
          },
        },
      ]}
    />,
  );
  expect(text(markup)).toContain('Không phải báo cáo');
  expect(markup).toMatch(
    /<input type="checkbox" aria-label="Sở Y tế, Quý I" name="cell" value="a:q1"/,
  );
});

const part = (
  standing: 'done_on_time' | 'done_late' | 'in_time' | 'overdue',
  value: number,
): BarPart => ({ ...taskStandingTone(standing), key: standing, label: standing, value });

test('the parts of a bar fill it exactly and in order, empty ones left out', () => {
  const markup = html(
    <StackedBar
      label="Nhiệm vụ"
      legend={false}
      parts={[
        part('done_on_time', 1),
        part('done_late', 0),
        part('in_time', 998),
        part('overdue', 1),
      ]}
    />,
  );
  const widths = [...markup.matchAll(/<foreignObject x="([\d.]+)%" width="([\d.]+)%"/g)].map(
    ([, x, width]) => [Number(x), Number(width)],
  );
  expect(widths).toHaveLength(3);
  expect(widths.reduce((sum, [, width = 0]) => sum + width, 0)).toBeCloseTo(100, 1);
  expect(Math.min(...widths.map(([, width = 0]) => width))).toBeGreaterThan(0.9);
  expect(widths[1]?.[0]).toBeCloseTo(widths[0]?.[1] ?? 0, 1);
  expect(text(markup)).toContain('Nhiệm vụ: done_on_time 1, done_late 0, in_time 998, overdue 1');
});

test('an empty bar draws no part and divides by nothing', () => {
  const markup = html(<StackedBar label="Nhiệm vụ" parts={[part('in_time', 0)]} />);
  expect(markup).not.toContain('foreignObject');
  expect(markup).not.toContain('NaN');
});

test.each([
  [-5, '0%'],
  [60, '60%'],
  [140, '100%'],
])('progress of %s fills %s', (percent, width) => {
  const markup = html(<ProgressBar percent={percent} text={`${percent} %`} label="Tiến độ" />);
  expect(markup).toContain(`width="${width}"`);
  expect(text(markup)).toBe(`Tiến độ: ${percent} %`);
});

test('a step of the checklist says what is missing and leads there', () => {
  const markup = html(
    <Checklist
      label="Thiết lập"
      steps={[
        {
          key: 'a',
          title: 'Nhiệm vụ',
          href: '/tasks',
          state: 'missing',
          stateText: 'Còn thiếu',
          missing: ['3 nhiệm vụ chưa có hạn'],
        },
      ]}
    />,
  );
  expect(attributes(markup, 'href')).toEqual(['/tasks']);
  expect(text(markup)).toBe('1 Nhiệm vụ 3 nhiệm vụ chưa có hạn Còn thiếu');
});
