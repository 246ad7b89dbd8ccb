import { vietnamDateOf } from '@tiendo/calendar';
import { createTranslator } from '@tiendo/i18n';
import {
  givePassword,
  makeActor,
  makeAgency,
  makePlan,
  makeSchedule,
  makeTask,
  makeTenant,
  openBrowser,
  openReports,
  openTestDatabase,
  startWeb,
  type TestDatabase,
  type TestTenant,
  type TestWeb,
} from '@tiendo/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documentFaults, readingFaults } from './page-faults.ts';
import { passSignIn } from './sign-in.ts';

const t = createTranslator('vi');
const password = 'nước chảy đá mòn lâu ngày';
const today = vietnamDateOf(Date.now());
const year = Number(today.slice(0, 4));
const basis = 'Quyết định số 12/QĐ-UBND';

let db: TestDatabase;
let web: TestWeb;
let browser: Browser;
let tenant: TestTenant;
let labour: string;
let police: string;
let health: string;
let planId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  [web, browser] = await Promise.all([startWeb(db.databaseUrl), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
  await db.close();
});

beforeEach(async () => {
  tenant = await makeTenant(db.database);
  await db.database.withTenant(tenant.id, async (scope) => {
    labour = (await makeAgency(scope, { name: 'Sở Lao động', isStandingBody: true })).id;
    police = (await makeAgency(scope, { name: 'Công an tỉnh' })).id;
    health = (await makeAgency(scope, { name: 'Sở Y tế' })).id;
    planId = (await makePlan(scope, { periodFrom: year, periodTo: year })).id;
    await makeTask(scope, planId, { agencies: [{ agencyId: labour }] });
    const window = { from: `${year}-01-01`, to: `${year}-12-31` };
    await makeSchedule(scope, planId, {
      title: 'Báo cáo chuyên đề',
      rule: { kind: 'once', window, due: { mode: 'by', date: today } },
      reporterIds: [health],
    });
    await openReports(scope, today);
  });
});

type Member = Parameters<typeof makeActor>[2];

async function at(path: string, member: Member = { role: 'admin' }, script = false) {
  const actor = await makeActor(db.database, tenant, member);
  await givePassword(db.database, actor.userId, password);
  const context = await browser.newContext({ javaScriptEnabled: script, baseURL: web.url });
  const page = await context.newPage();
  await page.goto(path);
  await passSignIn(page, actor.email, password);
  return page;
}

const text = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const roleOf = async (id: string) =>
  (await db.inspect<{ role: string }>('SELECT role FROM member WHERE id = $1', [id]))[0]?.role;
const path = () => `/${tenant.slug}/thiet-lap/thuong-truc`;

async function fillHandOver(page: Page, validFrom: string) {
  await page.getByLabel(t('mandates.field_successor')).selectOption({ label: 'Công an tỉnh' });
  await page.getByLabel(t('mandates.field_from')).fill(validFrom);
  await page.getByLabel(t('mandates.field_basis')).fill(basis);
  await page.getByLabel(t('mandates.field_tasks')).check();
  await press(page, t('mandates.look'));
}

describe('the standing duty', () => {
  test('is handed over today after a look at what follows, and the history says so', async () => {
    const former = await makeActor(db.database, tenant, { role: 'coordinator', agencyId: labour });
    const chosen = await makeActor(db.database, tenant, {
      role: 'agency_officer',
      agencyId: police,
    });
    const admin = await at(`/${tenant.slug}/thiet-lap`);
    await admin.getByRole('link', { name: t('mandates.title') }).click();
    expect(await text(admin)).toContain(t('mandates.unwritten', { agency: 'Sở Lao động' }));
    await fillHandOver(admin, today);
    const names = (
      await db.inspect<{ name: string }>('SELECT full_name AS name FROM member WHERE id = $1', [
        former.memberId,
      ])
    )[0]?.name;
    expect(await text(admin)).toContain(t('mandates.follows_leaving', { names: names ?? '' }));
    expect(await roleOf(former.memberId)).toBe('coordinator');

    await admin.locator(`input[value="${chosen.memberId}"]`).check();
    await press(admin, t('mandates.confirm_now'));
    expect(await text(admin)).toContain(t('mandates.done'));
    const rows = await admin.locator('#lich-su').locator('..').locator('tbody tr').allInnerTexts();
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/Công an tỉnh[\s\S]*Quyết định số 12/);
    expect(rows[1]).toContain('Sở Lao động');
    expect(await roleOf(former.memberId)).toBe('agency_officer');
    expect(await roleOf(chosen.memberId)).toBe('coordinator');
  });

  test('takes the deciding away from who coordinated before, on a page that is still open too', async () => {
    const [report] = await db.inspect<{ id: string }>(
      `UPDATE obligation SET state = 'submitted', submitted_on = $3 WHERE tenant_id = $1 AND agency_id = $2 RETURNING id`,
      [tenant.id, health, today],
    );
    await db.inspect(
      `INSERT INTO report (tenant_id, id, obligation_id, results, difficulties, proposals)
       VALUES ($1, gen_random_uuid(), $2, '', '', '')`,
      [tenant.id, report?.id],
    );
    const stateNow = async () =>
      (
        await db.inspect<{ state: string }>('SELECT state FROM obligation WHERE id = $1', [
          report?.id,
        ])
      )[0]?.state;
    const former = await at(`/${tenant.slug}/bao-cao/${report?.id}`, {
      role: 'coordinator',
      agencyId: labour,
    });
    const accept = former.getByRole('button', { name: t('reporting.accept'), exact: true });
    expect(await accept.count()).toBe(1);

    const admin = await at(path());
    await fillHandOver(admin, today);
    await press(admin, t('mandates.confirm_now'));
    const refused = former.waitForResponse((answer) => answer.request().method() === 'POST');
    await accept.click();
    expect((await refused).status()).toBe(403);
    expect(await stateNow()).toBe('submitted');
    // Now of another agency than the report's, they may not even read it.
    expect((await former.goto(`/${tenant.slug}/bao-cao/${report?.id}`))?.status()).toBe(403);

    const successor = await at(`/${tenant.slug}/bao-cao/${report?.id}`, {
      role: 'coordinator',
      agencyId: police,
    });
    await successor.getByRole('button', { name: t('reporting.accept'), exact: true }).click();
    await successor.getByText('Công an tỉnh').first().waitFor();
    expect(await stateNow()).toBe('accepted');
    expect(await text(successor)).toMatch(
      new RegExp(`${t('report-flow.accepted_under')}\\s*Công an tỉnh`),
    );
  });

  test('of a day to come is planned, and can be taken back', async () => {
    const admin = await at(path());
    await fillHandOver(admin, `${year + 1}-03-01`);
    await press(admin, t('mandates.confirm_planned'));
    expect(await text(admin)).toContain(t('mandates.planned_done'));
    expect(await text(admin)).toContain(t('mandates.planned'));
    await admin.getByRole('link', { name: t('mandates.cancel') }).click();
    await press(admin, t('mandates.cancel'));
    expect(await text(admin)).toContain(t('mandates.cancelled'));
    expect(await text(admin)).toContain(t('mandates.unwritten', { agency: 'Sở Lao động' }));
  });

  test('refuses an empty form beside its fields and keeps what was typed', async () => {
    const admin = await at(path());
    await admin
      .locator('form')
      .last()
      .evaluate((form) => form.setAttribute('novalidate', ''));
    await admin.getByLabel(t('mandates.field_basis')).fill('Quyết định 7');
    await press(admin, t('mandates.look'));
    expect(await text(admin)).toContain(t('errors.nothing_chosen'));
    expect(await admin.getByLabel(t('mandates.field_basis')).inputValue()).toBe('Quyết định 7');
  });

  test('is read, not handed over, by those who do not configure', async () => {
    const officer = await at(path(), { role: 'agency_officer', agencyId: health });
    expect(await text(officer)).toContain(t('mandates.history'));
    expect(await officer.getByRole('button', { name: t('mandates.look') }).count()).toBe(0);
  });
});

describe('a merger', () => {
  test('says what moves, moves it, and the list says where the agency went', async () => {
    const member = await makeActor(db.database, tenant, {
      role: 'agency_officer',
      agencyId: health,
    });
    const admin = await at(`/${tenant.slug}/thiet-lap/co-quan`);
    await admin.getByRole('link', { name: t('mandates.merge_title') }).click();
    await admin.getByLabel(t('mandates.field_into')).selectOption({ label: 'Công an tỉnh' });
    await admin.getByRole('checkbox', { name: 'Sở Y tế' }).check();
    await admin.getByLabel(t('mandates.field_basis')).fill('Nghị quyết 18');
    await press(admin, t('mandates.look'));
    const question = { names: 'Sở Y tế', into: 'Công an tỉnh' };
    expect(await text(admin)).toContain(t('mandates.merge_question', question));
    const moves = await admin.locator('tbody tr').first().innerText();
    expect(moves.match(/\d+/g)).toEqual(['1', '1', '0', '0']);
    await press(admin, t('mandates.merge_confirm'));
    expect(await text(admin)).toContain(t('mandates.merged', { agency: 'Công an tỉnh' }));
    expect(await text(admin)).toContain(t('mandates.merged_into', { agency: 'Công an tỉnh' }));
    const [row] = await db.inspect<{ agency: string }>(
      'SELECT agency_id AS agency FROM member WHERE id = $1',
      [member.memberId],
    );
    expect(row?.agency).toBe(police);
  });
});

test('the pages are readable on a phone and a desk, in light and dark', async () => {
  const admin = await at(path(), { role: 'admin' }, true);
  for (const one of [path(), `/${tenant.slug}/thiet-lap/co-quan/sap-nhap`]) {
    const response = await admin.goto(one);
    if (!response) throw new Error('no answer');
    expect(await documentFaults(admin, response, 'vi')).toEqual([]);
    expect(await readingFaults(admin, 'light')).toEqual([]);
  }
});
