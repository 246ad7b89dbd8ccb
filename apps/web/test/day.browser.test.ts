import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTranslator } from '@tiendo/i18n';
import {
  openBrowser,
  openTestDatabase,
  sendRemindersUntil,
  startPlatform,
  type TestDatabase,
  type TestPlatform,
} from '@tiendo/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailsTo } from './mails.ts';
import { signIn } from './sign-in.ts';

const t = createTranslator('vi');
const invited = 'can-bo-moi@so-y-te.example.test';

let db: TestDatabase;
let platform: TestPlatform;
let browser: Browser;
let officer: Page;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  db = await openTestDatabase();
  platform = await startPlatform({ databaseUrl: db.databaseUrl });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  await db?.close();
});

/** Everybody works without client JavaScript, as on the poorest machine. */
async function newPage(): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' });
  contexts.push(context);
  return context.newPage();
}

async function signedIn(email: string): Promise<Page> {
  const page = await newPage();
  await signIn(page, platform, email);
  return page;
}

/** The figures that a page of the roll-up shows, as text. */
async function rollupOf(email: string, tenant: string): Promise<string> {
  const page = await signedIn(email);
  await page.goto(`${platform.webUrl}/${tenant}/tong-hop`);
  return page.locator('main').innerText();
}

describe('a day of Nghệ An', () => {
  let before: { province: string; ministry: string };
  let obligationId: string;

  test('the province and the ministry see where things stand', async () => {
    before = {
      province: await rollupOf('quantri@nghe-an.demo.test', 'nghe-an'),
      ministry: await rollupOf('phantich@bo-cong-an.demo.test', 'bo-cong-an'),
    };
    expect(before.province).toContain('Diễn Châu');
    expect(before.ministry).toContain('Nghệ An');
    expect(before.ministry).toContain('Kon Tum');
  });

  test('the administrator edits a target, and the log keeps who, before and after', async () => {
    const page = await signedIn('quantri@nghe-an.demo.test');
    await page.goto(`${platform.webUrl}/nghe-an/ke-hoach`);
    await page
      .getByRole('link', { name: /năm 2026|năm 20\d\d$/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: new RegExp(`^${t('targets.title')}`) })
      .first()
      .click();
    const rows = page.locator('table');
    await rows
      .getByRole('link', { name: new RegExp(`^${t('common.edit')}`) })
      .first()
      .click();
    const title = page.getByLabel(t('targets.field_title'));
    const old = await title.inputValue();
    await title.fill(`${old} (đã rà soát)`);
    await page.getByRole('button', { name: t('common.save_changes') }).click();
    await expect(page.locator('main').innerText()).resolves.toContain(`${old} (đã rà soát)`);
    const entries = await db.inspect(
      `SELECT actor_name, before->>'title' AS before, after->>'title' AS after FROM audit_entry
       WHERE entity = 'target' AND action = 'updated'`,
    );
    expect(entries).toEqual([
      { actor_name: 'Phạm Sĩ Nguyên', before: old, after: `${old} (đã rà soát)` },
    ]);
  });

  test('invites an officer of Sở Y tế, who accepts by the mailed link', async () => {
    const page = await signedIn('quantri@nghe-an.demo.test');
    await page.goto(`${platform.webUrl}/nghe-an/thiet-lap/thanh-vien/moi`);
    await page.getByLabel(t('members.field_email')).fill(invited);
    await page.getByLabel(t('members.field_name')).fill('Lê Thị Mới');
    await page.getByLabel(t('states.role_agency_officer')).check();
    await page
      .getByLabel(t('members.field_agency'), { exact: true })
      .selectOption({ label: 'Sở Y tế' });
    await page.getByRole('button', { name: t('members.invite') }).click();
    await expect(page.locator('main').innerText()).resolves.toContain(invited);

    const [mail] = await mailsTo(platform, invited, 1);
    const link = mail?.links.find((url) => url.includes('/loi-moi/'));
    officer = await newPage();
    await officer.goto(link ?? '');
    await officer.locator('input[name=password]').fill('mat-khau-cua-toi-2026');
    await officer.locator('input[name=passwordAgain]').fill('mat-khau-cua-toi-2026');
    await officer.getByRole('button', { name: t('auth.accept_invitation') }).click();
    expect(officer.url()).toBe(`${platform.webUrl}/nghe-an/viec-cua-toi`);
  });

  test('the officer updates a task with a file, and the file comes back whole', async () => {
    const file = join(platform.dataDir, 'Biên bản tập huấn.pdf');
    await writeFile(file, '%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n');
    const item = officer.locator('.work-item', { has: officer.locator('summary') }).first();
    const title = await item.locator('.work-title').innerText();
    await item.locator('summary').click();
    await item.getByLabel(t('tasks.field_status')).selectOption('in_progress');
    await item.getByLabel(t('tasks.field_percent')).fill('90');
    await item.getByLabel(t('tasks.field_note')).fill('Đã mở lớp cuối, còn tổng hợp.');
    await item.locator('input[type=file]').setInputFiles(file);
    await item.getByRole('button', { name: t('common.save') }).click();
    await expect(officer.locator('main').innerText()).resolves.toContain(t('tasks.updated'));

    await officer.getByRole('link', { name: title }).click();
    const page = await officer.locator('main').innerText();
    expect(page).toContain('Đã mở lớp cuối, còn tổng hợp.');
    const [download] = await Promise.all([
      officer.waitForEvent('download'),
      officer.getByRole('link', { name: 'Biên bản tập huấn.pdf' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Biên bản tập huấn.pdf');
  });

  test('submits the report that is due', async () => {
    await officer.goto(`${platform.webUrl}/nghe-an/viec-cua-toi`);
    const report = officer.locator('.work-item a.button-primary').first();
    await report.click();
    obligationId = new URL(officer.url()).pathname.split('/').at(-1) ?? '';
    await officer
      .getByLabel(t('reporting.field_results'))
      .fill('Đã tổ chức đủ các đợt tư vấn theo kế hoạch.');
    await officer.getByRole('button', { name: t('reporting.submit') }).click();
    await expect(officer.locator('main').innerText()).resolves.toContain(
      t('states.obligation_submitted'),
    );
  });

  test('the reminders of that report are cancelled, and the others are sent', async () => {
    const ledger = await db.inspect<{ state: string; reason: string | null; count: number }>(
      `SELECT state::text, reason, count(*)::int FROM reminder WHERE obligation_id = $1 AND state NOT IN ('skipped')
         AND rung NOT LIKE 'decide-%' GROUP BY 1, 2`,
      [obligationId],
    );
    // Those who have to decide on it are reminded from now on; whoever owed it is not.
    expect(ledger.length).toBeGreaterThan(0);
    // After eight in the morning some had gone out before the report was handed in.
    expect(ledger.every((row) => row.state === 'cancelled' || row.state === 'sent')).toBe(true);
    expect(ledger.some((row) => row.state === 'cancelled')).toBe(true);
    const about = (mails: readonly { text: string }[]) =>
      mails.filter((mail) => mail.text.includes(obligationId)).length;
    const sentBefore = about(await mailsTo(platform, invited, 0));

    await sendRemindersUntil(db, platform, 30);
    const mails = (await mailsTo(platform, invited, 2)).filter(
      (mail) => !mail.text.includes('/loi-moi/'),
    );
    expect(mails.length).toBeGreaterThan(0);
    expect(mails.some((mail) => mail.text.includes('/nhiem-vu/'))).toBe(true);
    expect(about(mails)).toBe(sentBefore);
    const twice = await db.inspect(
      `SELECT member_id, send_on FROM message WHERE state = 'sent' GROUP BY 1, 2, channel HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
  });

  test('the province and the ministry see the change', async () => {
    const province = await rollupOf('quantri@nghe-an.demo.test', 'nghe-an');
    const ministry = await rollupOf('phantich@bo-cong-an.demo.test', 'bo-cong-an');
    expect(province).not.toBe(before.province);
    expect(ministry).not.toBe(before.ministry);
  });
});
