import { data, redirect } from 'react-router';
import { expect, test } from 'vitest';
import { plainPage, plainProblem } from './plain-page.ts';

test('a refusal becomes a page with its sentence and status', async () => {
  const page = plainProblem(data({ code: 'not_found', support: null }, 404), 'vi');
  if (!(page instanceof Response)) throw new Error('no page');
  expect(page.status).toBe(404);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toBe(plainPage('not_found', 'vi'));
});

test('a redirect, and what nobody knows, stay what they are', () => {
  const away = redirect('/dang-nhap');
  expect(plainProblem(away, 'vi')).toBe(away);
  expect(plainProblem('?', 'en')).toBe('?');
});
