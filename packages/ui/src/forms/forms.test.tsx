import { expect, test } from 'vitest';
import { attributes, html, text } from '../../test/html.ts';
import { Button, LinkButton } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { CheckboxGroup, RadioGroup } from './choice-group.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { DateInput, FileInput, NumberInput, TextArea, TextInput } from './inputs.tsx';
import { Select } from './select.tsx';

const field = { name: 'note', label: 'Ghi chú', help: 'Một câu.', error: 'Hãy ghi lý do.' };
const options = [
  { value: 'a', label: 'Chủ trì' },
  { value: 'b', label: 'Phối hợp' },
];

const controls = {
  TextInput: <TextInput {...field} />,
  TextArea: <TextArea {...field} />,
  NumberInput: <NumberInput {...field} suffix="%" />,
  DateInput: <DateInput {...field} />,
  FileInput: <FileInput {...field} />,
  Select: <Select {...field} options={options} />,
};

test.each(Object.entries(controls))(
  '%s is bound to its label, error and help',
  (_name, control) => {
    const markup = html(control);
    expect(attributes(markup, 'for')).toEqual(['note']);
    expect(markup).toMatch(/<(input|select|textarea)[^>]* id="note"/);
    expect(attributes(markup, 'aria-describedby')).toEqual(['note-help note-error']);
    expect(markup).toContain('aria-invalid="true"');
    expect(attributes(markup, 'id').sort()).toEqual(['note', 'note-error', 'note-help']);
  },
);

test('a field without help or error refers to nothing', () => {
  const markup = html(<TextInput name="note" label="Ghi chú" />);
  expect(markup).not.toContain('aria-describedby');
  expect(markup).not.toContain('aria-invalid');
});

test('an id apart from the name lets one page hold the same form twice', () => {
  const markup = html(<TextInput {...field} id="t1-note" />);
  expect(attributes(markup, 'name')).toEqual(['note']);
  expect(attributes(markup, 'for')).toEqual(['t1-note']);
  expect(attributes(markup, 'aria-describedby')).toEqual(['t1-note-help t1-note-error']);
});

test('what was typed is kept', () => {
  expect(html(<TextInput {...field} defaultValue="Tập huấn" />)).toContain('value="Tập huấn"');
  expect(html(<TextArea {...field} defaultValue="Tập huấn" />)).toContain('Tập huấn</textarea>');
  expect(html(<Select {...field} options={options} defaultValue="b" />)).toContain(
    '<option value="b" selected="">',
  );
});

test('a group of choices is a fieldset with a legend, and keeps what was chosen', () => {
  const radios = html(<RadioGroup {...field} options={options} defaultValue="b" />);
  expect(radios).toMatch(/^<fieldset id="note"[^>]*aria-describedby="note-error note-help"/);
  expect(radios).toMatch(/<legend[^>]*>Ghi chú/);
  expect(radios).toMatch(/checked="" value="b"|value="b"[^>]* checked=""/);
  const boxes = html(<CheckboxGroup {...field} options={options} defaultValues={['a', 'b']} />);
  expect(attributes(boxes, 'checked')).toHaveLength(2);
});

test('a checkbox is bound to its label and help', () => {
  const markup = html(<Checkbox name="strict" label="Không tính khi bằng" help="Trên 80 %." />);
  expect(attributes(markup, 'for')).toEqual(['strict']);
  expect(attributes(markup, 'aria-describedby')).toEqual(['strict-help']);
  expect(markup).toContain('value="true"');
});

test('the error summary is an alert that takes the focus and leads to the fields', () => {
  const markup = html(
    <ErrorSummary
      title="Chưa lưu được"
      errors={[{ field: 'note', text: 'Hãy ghi lý do.' }, { text: 'Thử lại.' }]}
    />,
  );
  expect(markup).toMatch(/role="alert" tabindex="-1" autofocus=""/i);
  expect(attributes(markup, 'href')).toEqual(['#note']);
  expect(text(markup)).toContain('Thử lại.');
  expect(html(<ErrorSummary title="Chưa lưu được" errors={[]} />)).toBe('');
});

test('a button submits unless told otherwise, and keeps its words when only its icon shows', () => {
  expect(attributes(html(<Button>Lưu</Button>), 'type')).toEqual(['submit']);
  expect(
    text(
      html(
        <Button icon="moveUp" iconOnly>
          Chuyển lên
        </Button>,
      ),
    ),
  ).toBe('Chuyển lên');
  expect(html(<LinkButton href="/x">Mở</LinkButton>)).toMatch(/^<a href="\/x"/);
});
