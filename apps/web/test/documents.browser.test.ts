import { addDays, vietnamDateOf } from '@tiendo/calendar';
import type { Letterhead } from '@tiendo/contracts';
import { createTranslator } from '@tiendo/i18n';
import {
  givePassword,
  makeActor,
  makeAgency,
  makeCaller,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTask,
  makeTenant,
  officeText,
  openBrowser,
  openReports,
  openTestDatabase,
  startWeb,
  testDeps,
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

let db: TestDatabase;
let web: TestWeb;
let browser: Browser;
let tenant: TestTenant;
let agencyId: string;
let planId: string;
let reportPath: string;

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
    agencyId = (await makeAgency(scope, { name: 'Sở Y tế' })).id;
    planId = (await makePlan(scope, { periodFrom: year, periodTo: year })).id;
    await makeTarget(scope, planId, { title: 'Xã đạt chuẩn', ownerAgencyId: agencyId });
    const window = { from: `${year}-01-01`, to: `${year}-12-31` };
    await makeSchedule(scope, planId, {
      title: 'Báo cáo chuyên đề',
      rule: { kind: 'once', window, due: { mode: 'by', date: today } },
      reporterIds: [agencyId],
    });
    await openReports(scope, today);
  });
  const [row] = await db.inspect<{ id: string }>('SELECT id FROM obligation WHERE tenant_id = $1', [
    tenant.id,
  ]);
  reportPath = `/${tenant.slug}/bao-cao/${row?.id}`;
});

async function at(
  path: string,
  role: 'agency_officer' | 'admin' | 'coordinator' = 'agency_officer',
  script = false,
): Promise<Page> {
  const member = role === 'agency_officer' ? { role, agencyId } : { role };
  const actor = await makeActor(db.database, tenant, member);
  await givePassword(db.database, actor.userId, password);
  const context = await browser.newContext({ javaScriptEnabled: script, baseURL: web.url });
  const page = await context.newPage();
  await page.goto(path);
  await passSignIn(page, actor.email, password);
  return page;
}

const planPath = () => `/${tenant.slug}/ke-hoach/${planId}`;
const letterheadLabel = (name: keyof Letterhead) => new RegExp(`^${t(`documents.field_${name}`)}`);
const text = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click();

/** Downloads what a link leads to, and gives its headers, its bytes and what a .docx or .xlsx says. */
async function download(page: Page, format: 'docx' | 'xlsx', what: RegExp) {
  const word = t(`documents.format_${format}`);
  const link = page.getByRole('link', { name: new RegExp(`^${word}: .*${what.source}`) });
  const response = await page.request.get((await link.first().getAttribute('href')) ?? '');
  const headers = response.headers();
  const name = /filename\*=UTF-8''(.*)$/.exec(headers['content-disposition'] ?? '')?.[1] ?? '';
  return { headers, name: decodeURIComponent(name), said: officeText(await response.body()) };
}

describe('a report', () => {
  test('is nothing to print until it says something, then a Word, Excel and PDF document', async () => {
    const officer = await at(reportPath);
    expect(await officer.locator('#ban-in').count()).toBe(0);
    await officer.getByLabel(t('reporting.field_results')).fill('Đã rà soát mọi xã.');
    await officer.getByLabel('Tử số: Xã đạt chuẩn').fill('85');
    await officer.getByLabel('Mẫu số: Xã đạt chuẩn').fill('100');
    await press(officer, t('reporting.submit'));
    for (const format of ['docx', 'xlsx'] as const) {
      const file = await download(officer, format, /chuyên đề/);
      expect(file.name).toBe(`Báo cáo chuyên đề - Sở Y tế.${format}`);
      expect(file.headers['content-type']).toMatch(/^application\/vnd\.openxmlformats/);
      expect(file.headers['cache-control']).toContain('no-store');
      expect(file.said).toContain('Xã đạt chuẩn');
    }
    expect((await download(officer, 'docx', /chuyên đề/)).said).toContain('Đã rà soát mọi xã.');
    const pdf = await officer.request.get(`${reportPath}/tai-ve/pdf`);
    const isOffered = !(await text(officer)).includes(t('documents.no_pdf'));
    expect(pdf.status()).toBe(isOffered ? 200 : 503);
    expect(await pdf.text()).toContain(isOffered ? '%PDF-' : t('errors.pdf_unavailable'));
  });

  test('of another agency, or in a format that is none, is refused with a page', async () => {
    const officer = await at(reportPath);
    await officer.goto(`${reportPath}/tai-ve/exe`);
    expect(await officer.locator('body').innerText()).toContain(t('errors.not_found'));
    await db.database.withTenant(tenant.id, async (scope) => {
      agencyId = (await makeAgency(scope, { name: 'Sở Nội vụ' })).id;
    });
    const stranger = await at('/tai-khoan');
    const answer = await stranger.request.get(`${reportPath}/tai-ve/docx`);
    expect(answer.status()).toBe(403);
    expect(await answer.text()).toContain(t('errors.forbidden'));
  });
});

describe('the letterhead', () => {
  const path = () => `/${tenant.slug}/thiet-lap/van-ban`;
  const field = (page: Page, name: Parameters<typeof letterheadLabel>[0]) =>
    page.getByLabel(letterheadLabel(name)).last();
  const paper = (page: Page) => page.getByRole('figure').innerText();

  test('is looked at before it is saved, and stands on the next report', async () => {
    const admin = await at(`/${tenant.slug}/thiet-lap`, 'admin');
    await admin.getByRole('link', { name: t('documents.title') }).click();
    expect(await text(admin)).toContain(t('documents.letterhead_unset'));
    await field(admin, 'issuingBody').fill('Ủy ban nhân dân tỉnh Bình Minh');
    await field(admin, 'authorityPrefix').selectOption('KT.');
    await field(admin, 'onBehalfOf').fill('TM. Ủy ban nhân dân\n\nChủ tịch');
    await field(admin, 'position').fill('Phó Chủ tịch');
    await field(admin, 'signerName').fill('Trần Văn Nam');
    await field(admin, 'addressees').fill('- Bộ Y tế');
    await press(admin, t('documents.see_preview'));
    for (const words of ['ỦY BAN NHÂN DÂN TỈNH BÌNH MINH', 'KT. CHỦ TỊCH', 'Kính gửi: Bộ Y tế'])
      expect(await paper(admin)).toContain(words);
    expect(await text(admin)).toContain(t('documents.preview_unsaved'));
    await admin.goto(path());
    expect(await paper(admin)).not.toContain('KT. CHỦ TỊCH');

    await field(admin, 'authorityPrefix').selectOption('KT.');
    await field(admin, 'onBehalfOf').fill('Chủ tịch');
    await field(admin, 'position').fill('Phó Chủ tịch');
    await press(admin, t('common.save_changes'));
    expect(await text(admin)).toContain(t('common.saved'));
    expect(await paper(admin)).toContain('KT. CHỦ TỊCH');
  });

  test('says which line is too long, and keeps what was typed', async () => {
    const admin = await at(path(), 'admin');
    await field(admin, 'recipients').fill(`Như trên\n${'x'.repeat(301)}`);
    await press(admin, t('common.save_changes'));
    expect(await admin.locator('#letterhead\\.recipients-error').innerText()).toContain(
      t('errors.invalid_input'),
    );
    expect(await field(admin, 'recipients').inputValue()).toContain('x'.repeat(301));
  });

  test('two administrators see each other’s', async () => {
    const [first, second] = [await at(path(), 'admin'), await at(path(), 'admin')];
    await field(first, 'signerName').fill('Người thứ nhất');
    await press(first, t('common.save_changes'));
    await field(second, 'signerName').fill('Người thứ hai');
    await press(second, t('common.save_changes'));
    expect(await text(second)).toContain(t('errors.stale_version'));
    expect(await text(second)).toContain('Người thứ nhất');
    expect(await field(second, 'signerName').inputValue()).toBe('Người thứ hai');
    const officer = await at(path());
    expect(await officer.locator('body').innerText()).toContain(t('errors.forbidden'));
  });
});

describe('a plan’s documents', () => {
  test('a reminder letter is made for the chosen agencies, numbered later, and downloaded', async () => {
    const yesterday = addDays(today, -1);
    await db.database.withTenant(tenant.id, async (scope) => {
      const other = await makeAgency(scope, { name: 'Sở Nội vụ' });
      for (const [id, title] of [
        [agencyId, 'Mở lớp tập huấn'],
        [other.id, 'Rà soát biên chế'],
      ] as const) {
        await makeTask(scope, planId, { title, agencies: [{ agencyId: id }], dueOn: yesterday });
      }
    });
    const coordinator = await at(`${planPath()}/bao-cao`, 'coordinator');
    await coordinator
      .getByRole('link', { name: t('documents.kind_reminder_letter') })
      .first()
      .click();
    expect(await text(coordinator)).toContain('Mở lớp tập huấn');
    await coordinator.getByLabel('Sở Nội vụ').uncheck();
    await coordinator.getByLabel('Sở Y tế').uncheck();
    await coordinator.getByLabel(t('documents.deadline')).fill(addDays(today, 7));
    await press(coordinator, t('documents.make_letter'));
    expect(await text(coordinator)).toContain(t('errors.nothing_chosen'));
    expect(await coordinator.getByLabel(t('documents.deadline')).inputValue()).toBe(
      addDays(today, 7),
    );
    await coordinator.getByLabel('Sở Y tế').check();
    await press(coordinator, t('documents.make_letter'));
    expect(await text(coordinator)).toContain(t('documents.no_number'));

    await coordinator.getByRole('link', { name: t('documents.give_number') }).click();
    await coordinator.locator('#number').fill('7');
    await press(coordinator, t('common.save_changes'));
    expect(await text(coordinator)).toContain('07/UBND');
    for (const format of ['docx', 'xlsx'] as const) {
      const file = await download(coordinator, format, /Công văn/);
      expect(file.name).toMatch(new RegExp(`^Công văn đôn đốc số 07 ngày .*${format}$`));
      expect(file.said).toContain('Mở lớp tập huấn');
      expect(file.said).not.toContain('Rà soát biên chế');
    }
    expect((await download(coordinator, 'docx', /Công văn/)).said).toContain('07/UBND');
  });

  test('a progress table is one press; a report gets its number; agencies only read', async () => {
    const officer = await at(reportPath);
    await officer.getByLabel(t('reporting.field_results')).fill('Đã rà soát mọi xã.');
    await press(officer, t('reporting.save_draft'));
    const coordinator = await at(`${planPath()}/van-ban`, 'coordinator');
    expect(await text(coordinator)).toContain(t('documents.empty_title'));
    await press(coordinator, t('documents.kind_progress_table'));
    expect(await text(coordinator)).toContain(t('common.saved'));
    expect((await download(coordinator, 'docx', /Phụ lục/)).said).toContain('Xã đạt chuẩn');

    await coordinator.goto(reportPath);
    await coordinator.getByRole('link', { name: t('documents.make_report') }).click();
    expect(await text(coordinator)).toContain(t('documents.report_not_accepted'));
    await coordinator.locator('#number').fill('5');
    await press(coordinator, t('documents.make'));
    const report = await download(coordinator, 'docx', /Báo cáo/);
    expect(report.name).toMatch(/^Báo cáo số 05 ngày/);
    expect(report.said).toContain('Đã rà soát mọi xã.');

    await officer.goto(`${planPath()}/van-ban`);
    expect(await officer.locator('tbody tr').count()).toBe(2);
    for (const words of ['give_number', 'change_number', 'kind_reminder_letter'] as const)
      expect(await officer.getByRole('link', { name: t(`documents.${words}`) }).count()).toBe(0);
    const refused = await officer.goto(`${planPath()}/van-ban/don-doc`);
    expect(refused?.status()).toBe(403);
  });

  test('two clerks who number one document see each other’s number', async () => {
    const first = await at(`${planPath()}/van-ban`, 'coordinator');
    await press(first, t('documents.kind_progress_table'));
    const { id } = await makeReportDocument();
    const path = `${planPath()}/van-ban/${id}`;
    const second = await at(path, 'coordinator');
    await first.goto(path);
    for (const [page, number] of [
      [first, '3'],
      [second, '4'],
    ] as const) {
      await page.locator('#number').fill(number);
      await press(page, t('common.save_changes'));
    }
    expect(await text(second)).toContain(t('errors.stale_version'));
    expect(await second.locator('#number').inputValue()).toBe('4');
    await press(second, t('common.save_changes'));
    expect(await text(second)).toContain('04/BC-');
  });
});

/** A numbered report without its pages, for what comes after. */
async function makeReportDocument(): Promise<{ id: string }> {
  const actor = await makeActor(db.database, tenant, { role: 'coordinator' });
  return makeCaller(testDeps(db.database), actor).documents.createDocument({
    planId,
    kind: 'report',
    obligationId: reportPath.split('/').at(-1) ?? '',
    number: null,
    issuedOn: today,
  });
}

test('the pages are readable on a phone and a desk, in light and dark', async () => {
  await db.database.withTenant(tenant.id, (scope) =>
    makeTask(scope, planId, { agencies: [{ agencyId }], dueOn: addDays(today, -3) }),
  );
  const { id } = await makeReportDocument();
  const settings = `/${tenant.slug}/thiet-lap/van-ban`;
  const admin = await at(settings, 'admin', true);
  const list = `${planPath()}/van-ban`;
  for (const path of [settings, list, `${list}/don-doc`, `${list}/${id}`]) {
    const response = await admin.goto(path);
    if (!response) throw new Error('no answer');
    expect(await documentFaults(admin, response, 'vi')).toEqual([]);
    expect(await readingFaults(admin, 'light')).toEqual([]);
  }
});
