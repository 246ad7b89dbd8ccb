import { expect, expectTypeOf, test } from 'vitest';
import { isMessageKey } from './is-message-key.ts';
import type { MessageKey, ParamArgs } from './keys.ts';
import { isLang } from './lang.ts';
import { createTranslator } from './translator.ts';

const t = createTranslator('vi');

test('a key gives the sentence of its language', () => {
  expect(t('my-work.title')).toBe('Việc của tôi');
  expect(createTranslator('en')('my-work.title')).toBe('My work');
});

test('placeholders are filled as they are, without escaping and without reading them as templates', () => {
  const name = 'Sở <Y tế> & {{x}} $t(common.save)';
  expect(t('common.created', { name })).toBe(`Đã tạo “${name}”.`);
  expect(t('tasks.count', { count: 1 })).toBe('1 nhiệm vụ');
});

test('an error code found at run time gives its sentence, an unknown one the general sentence', () => {
  expect(t.error('duplicate_name')).toBe('Tên này đã có. Hãy chọn tên khác.');
  expect(t.error('no_such_code')).toBe(t('errors.unknown'));
  expect(t.error('__proto__')).toBe(t('errors.unknown'));
});

test('a translator knows its language and is made once', () => {
  expect(t.lang).toBe('vi');
  expect(createTranslator('vi')).toBe(t);
});

test('keys and languages from outside are checked', () => {
  expect(isMessageKey('states.role_admin')).toBe(true);
  expect(isMessageKey('states.role_emperor')).toBe(false);
  expect(isLang('en')).toBe(true);
  expect(isLang('fr')).toBe(false);
});

test('types demand known keys and every placeholder', () => {
  expectTypeOf<'tasks.update_title'>().toExtend<MessageKey>();
  expectTypeOf<'tasks.no_such_key'>().not.toExtend<MessageKey>();
  expectTypeOf<ParamArgs<'common.save'>>().toEqualTypeOf<[]>();
  expectTypeOf<ParamArgs<'common.page_of'>>().toEqualTypeOf<
    [params: Record<'page' | 'pages', string | number>]
  >();
});
