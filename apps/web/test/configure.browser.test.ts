import { createTranslator } from '@tiendo/i18n';
import {
  openBrowser,
  openTestDatabase,
  startPlatform,
  type TestDatabase,
  type TestPlatform,
} from '@tiendo/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from './sign-in.ts';

const t = createTranslator('vi');
const base = '/dien-chau';
let db: TestDatabase;
let platform: TestPlatform;
let browser: Browser;
let page: Page;
let plan: string;

beforeAll(async () => {
  db = await openTestDatabase();
  platform = await startPlatform({ databaseUrl: db.databaseUrl });
  browser = await openBrowser();
  page = await signedIn('quantri@dien-chau.demo.test');
});
afterAll(async () => {
  await browser.close();
  await platform.stop();
  await db.close();
});

/** Administrators, too, work without client JavaScript here: nothing may depend on it. */
async function signedIn(email: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' });
  const fresh = await context.newPage();
  await signIn(fresh, platform, email);
  return fresh;
}

const open = (path: string, of = page) => of.goto(`${platform.webUrl}${base}${path}`);
const text = (of = page) => of.locator('main').innerText();
const press = (name: string, of = page) => of.getByRole('button', { name, exact: true }).click();
const field = (label: string) => page.getByLabel(label).first();

describe('setting up a plan', () => {
  test('a header that is refused keeps all that was typed', async () => {
    await open('/ke-hoach/moi');
    await field(t('plans.field_title')).fill('Kế hoạch thử nghiệm 2027');
    await field(t('plans.field_number')).fill('77/KH-UBND');
    await field(t('plans.field_period_from')).fill('2027');
    await field(t('plans.field_period_to')).fill('2026');
    await page.locator('[name="legalBases.0.documentNumber"]').fill('73/2021/QH14');
    await press(t('common.create'));
    expect(await text()).toContain(t('errors.period_order'));
    expect(await field(t('plans.field_number')).inputValue()).toBe('77/KH-UBND');
    expect(await page.locator('[name="legalBases.0.documentNumber"]').inputValue()).toBe(
      '73/2021/QH14',
    );

    await field(t('plans.field_period_to')).fill('2027');
    await press(t('common.create'));
    expect(page.url()).toContain('/thiet-lap?ke-hoach=');
    plan = `/ke-hoach/${new URL(page.url()).searchParams.get('ke-hoach')}`;
    expect(await text()).toContain(t('setup.missing_targets'));
    expect(await text()).not.toContain(t('setup.missing_legal_bases'));
  });

  test('targets are added, ordered and kept in the words of the plan', async () => {
    for (const [title, value] of [
      ['Người nghiện được tư vấn', '80,5'],
      ['Xã có tổ công tác', '100'],
    ] as const) {
      await open(`${plan}/chi-tieu/them`);
      await field(t('targets.field_title')).fill(title);
      await page.locator('[name=value]').fill(value);
      await press(t('common.add'));
    }
    const titles = () => page.locator('tbody th').allInnerTexts();
    expect(await titles()).toEqual(['Người nghiện được tư vấn', 'Xã có tổ công tác']);
    expect(await text()).toContain('≥ 80,5 %'.replaceAll(' ', '\u00a0'));
    await press(t('common.move_up_named', { name: 'Xã có tổ công tác' }));
    expect(await titles()).toEqual(['Xã có tổ công tác', 'Người nghiện được tư vấn']);
  });

  test('an agency is added once: its name is refused the second time, beside the field', async () => {
    for (const kept of [true, false]) {
      await open('/thiet-lap/co-quan/them');
      await field(t('agencies.field_name')).fill('Trạm Y tế xã thử nghiệm');
      await press(t('common.add'));
      expect(page.url().includes('/co-quan?da-luu')).toBe(kept);
    }
    expect(await text()).toContain(t('errors.duplicate_name'));
    expect(await field(t('agencies.field_name')).inputValue()).toBe('Trạm Y tế xã thử nghiệm');
  });

  test('a task without an agency is refused; with a lead it appears, late in red', async () => {
    await open(`${plan}/nhiem-vu/them`);
    await field(t('tasks.field_title')).fill('Rà soát điểm tư vấn');
    await field(t('tasks.field_due')).fill('2020-01-31');
    await press(t('common.add'));
    expect(await field(t('tasks.field_title')).inputValue()).toBe('Rà soát điểm tư vấn');
    const lead = t('tasks.role_of', {
      role: t('states.assignment_lead'),
      agency: 'Trạm Y tế xã thử nghiệm',
    });
    await page.getByLabel(lead).check();
    await press(t('common.add'));
    expect(await text()).toContain('Trạm Y tế xã thử nghiệm');
    expect(await text()).toContain(t('states.task_standing_overdue'));
    await open(`${plan}/nhiem-vu?tinh-trang=done_late`);
    expect(await text()).toContain(t('common.no_results'));
    await open(`${plan}/nhiem-vu?tim=ra+soat+diem`);
    expect(await text()).toContain('Rà soát điểm tư vấn');
  });

  test('only after activation do others see the plan', async () => {
    const leader = await signedIn('lanhdao@dien-chau.demo.test');
    expect((await open(plan, leader))?.status()).toBe(404);
    await open(`${plan}/trang-thai`);
    await press(t('plans.activate'));
    expect(await text()).toContain(t('common.saved'));
    await open(plan, leader);
    const seen = await text(leader);
    expect(seen).toContain('Kế hoạch thử nghiệm 2027');
    expect(seen).toContain('Rà soát điểm tư vấn');
    expect(seen).not.toContain(t('common.edit'));
    for (const form of [`${plan}/sua`, `${plan}/chi-tieu/them`, '/thiet-lap/co-quan/them']) {
      expect((await open(form, leader))?.status()).toBe(403);
    }
  });

  test('of two windows the second is told that somebody saved before', async () => {
    const other = await signedIn('quantri@dien-chau.demo.test');
    for (const window of [page, other]) await open(`${plan}/sua`, window);
    await other.getByLabel(t('plans.field_issued_by')).fill('UBND xã');
    await press(t('common.save_changes'), other);
    await field(t('plans.field_issued_by')).fill('Ủy ban nhân dân');
    await press(t('common.save_changes'));
    expect(await text()).toContain(t('errors.stale_version'));
    expect(await page.locator('.notice tbody tr').innerText()).toMatch(/UBND xã\s+Ủy ban nhân dân/);
    expect(await field(t('plans.field_issued_by')).inputValue()).toBe('Ủy ban nhân dân');
  });

  test('archiving asks with the name, can be undone, and leaves its trace', async () => {
    await open(`${plan}/chi-tieu`);
    await page
      .getByRole('link', { name: t('common.archive_named', { name: 'Xã có tổ công tác' }) })
      .click();
    expect(await text()).toContain(t('common.archive_question', { name: 'Xã có tổ công tác' }));
    await press(t('common.archive'));
    expect(await page.locator('tbody th').allInnerTexts()).toEqual(['Người nghiện được tư vấn']);
    await open(`${plan}/chi-tieu?luu-tru=1`);
    await press(t('common.restore_named', { name: 'Xã có tổ công tác' }));
    expect(await page.locator('tbody th').allInnerTexts()).toHaveLength(2);
    await open('/nhat-ky');
    const log = await text();
    for (const action of ['restored', 'archived', 'status_changed', 'reordered'] as const) {
      expect(log).toContain(t(`audit.action_${action}`));
    }
  });

  test('an agency with open work cannot be archived', async () => {
    await open('/thiet-lap/co-quan');
    const name = 'Trạm Y tế xã thử nghiệm';
    await page.getByRole('link', { name: t('common.archive_named', { name }) }).click();
    expect(await text()).toContain(t('agencies.archive_blocked', { count: 1 }));
  });

  test('days off are typed as people write them; a day that does not exist is refused', async () => {
    const save = () =>
      page
        .locator('#cach-tinh-ngay')
        .getByRole('button', { name: t('common.save_changes') })
        .click();
    await open('/thiet-lap/don-vi');
    await field(t('setup.field_holidays')).fill('31/02/2027');
    await save();
    expect(await text()).toContain(t('errors.invalid_date'));
    await field(t('setup.field_holidays')).fill('05/02/2027 - 09/02/2027\n02/09/2027');
    await save();
    expect(await field(t('setup.field_holidays')).inputValue()).toBe(
      '05/02/2027 - 09/02/2027\n02/09/2027',
    );
  });
});
