import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTranslator } from '@tiendo/i18n';
import {
  openBrowser,
  openTestDatabase,
  startPlatform,
  type TestDatabase,
  type TestPlatform,
} from '@tiendo/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freshClerk, type Clerk } from './clerk.ts';

const t = createTranslator('vi');
const clone = fileURLToPath(new URL('../../..', import.meta.url));
const folder = resolve(clone, process.env.PLAN_SEEDS_DIR ?? '../shared/seeds');

let db: TestDatabase;
let platform: TestPlatform;
let browser: Browser;

beforeAll(async () => {
  db = await openTestDatabase();
  [platform, browser] = await Promise.all([
    startPlatform({ databaseUrl: db.databaseUrl }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  await db?.close();
});

/** The real plans are not part of the repository; without them these tests can only say so. */
function without(): boolean {
  if (existsSync(folder)) return false;
  const message = `The real plans are not in ${folder}; set PLAN_SEEDS_DIR to the folder that has them.`;
  if (process.env.CI === 'true') throw new Error(message);
  process.stdout.write(`${message}\n`);
  return true;
}

/** What people read in a real plan: the hand labels beside it. */
const LabelsSchema = z.object({
  targets: z.array(z.unknown()),
  assignments: z.array(z.object({ taskCount: z.number() })),
  reporting: z.array(z.unknown()),
});

function labels(name: string) {
  const gold: unknown = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'));
  const { targets, assignments, reporting } = LabelsSchema.parse(gold);
  const tasks = assignments.reduce((sum, { taskCount }) => sum + taskCount, 0);
  const headings = assignments.length;
  return { headings, targets: targets.length, tasks, reporting: reporting.length };
}

describe('from an official document to a working plan', () => {
  test.each(['000_9c089d2c5f3a4800', '001_11e34eee215413fa'])(
    '%s: a clerk needs at most 25 clicks',
    async (name) => {
      if (without()) return;
      const clerk = await freshClerk({ db, platform, browser });
      await clerk.open('/ke-hoach');
      await clerk.press(t('plan-imports.link'));
      await clerk.review(join(folder, `${name}.txt`));
      await confirmAll(clerk);
      await clerk.press(t('plan-imports.to_publish'));
      await clerk.click(clerk.page.getByLabel(t('plan-imports.publish_activate')));
      await clerk.press(t('plan-imports.publish_submit'));
      expect(await clerk.text()).toContain(t('plan-imports.published_notice'));
      process.stdout.write(`${name}: ${clerk.clicks} clicks from the list of plans to the plan\n`);
      expect(clerk.clicks).toBeLessThanOrEqual(25);

      expect(await clerk.text()).toContain(t('states.plan_active'));
      const { agencies, ...rest } = await counts(clerk);
      const { headings, ...expected } = labels(name);
      expect(rest).toEqual(expected);
      // One heading may name several agencies.
      expect(agencies).toBeGreaterThanOrEqual(headings);
    },
  );
});

/** What a clerk does who finds everything right: the sure items at once, then each section after looking at it. */
async function confirmAll(clerk: Clerk): Promise<void> {
  const all = clerk.page.locator('.page-actions form button');
  if ((await all.count()) > 0) await clerk.click(all);
  const rest = clerk.page.locator('.draft-section-head form button');
  for (let left = await rest.count(); left > 0; left = await rest.count()) {
    await clerk.click(rest.first());
  }
}

/** How much the published plan holds, counted on its own pages. */
async function counts(clerk: Clerk) {
  const plan = new URL(clerk.page.url()).pathname;
  const rows = async (part: string, of = 'tbody tr') => {
    await clerk.page.goto(new URL(plan, clerk.base).href + part);
    return clerk.page.locator(of).count();
  };
  return {
    targets: await rows('/chi-tieu', 'tbody tr:not(:has(.sub-row))'),
    tasks: await rows('/nhiem-vu'),
    reporting: await rows('/che-do-bao-cao'),
    agencies: await rows('/co-quan'),
  };
}

describe('an import that comes to something else', () => {
  test('an amendment shows what it changes before it does', async () => {
    const clerk = await freshClerk({ db, platform, browser });
    await clerk.open('/ke-hoach/nhap');
    await publish(clerk, forest());
    const plan = clerk.page.url().replace(/\?.*/, '');
    await clerk.page.goto(plan);
    await clerk.press(t('plan-imports.amend_link'));
    const amended = forest()
      .replace('214/KH-UBND', '380/KH-UBND')
      .replace('03 chòi canh lửa', '05 chòi canh lửa')
      .replace(/5\. 24\/24 xã[^\n]*\n/, '');
    await clerk.review(textFile('sua-doi.txt', amended));
    await confirmAll(clerk);
    await clerk.press(t('plan-imports.to_publish'));
    const redline = clerk.page.locator('#so-sanh');
    const changed = redline.locator('.redline-entry', { hasText: 'chòi canh lửa' });
    const figures = (tag: 'del' | 'ins') => changed.locator(`dd ${tag}`).allTextContents();
    expect(await figures('del')).toContain(`${t('plan-imports.redline_before')} 3`);
    expect(await figures('ins')).toContain(`${t('plan-imports.redline_after')} 5`);
    expect(await redline.locator('p > del').allInnerTexts()).toHaveLength(1);
    await clerk.page.locator('[name=effectiveOn]').fill('2025-07-01');
    await clerk.press(t('plan-imports.publish_submit'));
    expect(clerk.page.url()).toContain(plan);
    await clerk.page.goto(`${plan}/chi-tieu`);
    expect(await clerk.text()).toContain('05 chòi canh lửa');
  });

  test('an import is given up by its name, and leaves nothing', async () => {
    const clerk = await freshClerk({ db, platform, browser });
    await clerk.open('/ke-hoach/nhap');
    await clerk.review(textFile('bỏ đi.txt', forest()));
    await clerk.press(t('plan-imports.to_publish'));
    expect(await clerk.text()).toContain(t('plan-imports.publish_blocked'));
    const publishButton = clerk.page.getByRole('button', {
      name: t('plan-imports.publish_submit'),
    });
    expect(await publishButton.isDisabled()).toBe(true);
    await clerk.press(t('plan-imports.publish_back'));
    await clerk.press(t('plan-imports.discard'));
    expect(await clerk.text()).toContain(t('plan-imports.discard_question', { name: 'bỏ đi.txt' }));
    await clerk.press(t('plan-imports.discard'));
    expect(await clerk.text()).toContain(t('plan-imports.discarded_notice'));
    await clerk.open('/ke-hoach');
    expect(await clerk.text()).toContain(t('plans.empty_title'));
  });
});

const forest = () =>
  readFileSync(join(clone, 'packages/plan-import/test/documents/forest-fire-province.txt'), 'utf8');

const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** From a document to a plan, everything taken as it was read. */
async function publish(clerk: Clerk, text: string): Promise<void> {
  await clerk.review(textFile('ke-hoach.txt', text));
  await confirmAll(clerk);
  await clerk.press(t('plan-imports.to_publish'));
  await clerk.press(t('plan-imports.publish_submit'));
  await clerk.page.getByText(t('plan-imports.published_notice')).waitFor();
}
