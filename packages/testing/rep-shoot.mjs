import { chromium } from 'playwright-core';
const base = 'http://127.0.0.1:34511',
  pw = 'tien-do-demo-2026';
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const jobs = JSON.parse(process.argv[2]);
for (const job of jobs) {
  const ctx = await b.newContext({
    viewport: { width: job.w ?? 1440, height: 900 },
    javaScriptEnabled: false,
  });
  const p = await ctx.newPage();
  await p.goto(base + '/dang-nhap');
  await p.fill('[name=email]', job.user);
  await p.fill('[name=password]', pw);
  await p.click('main button, form button');
  await p.waitForLoadState();
  for (const step of job.steps) {
    if (step.goto) {
      const r = await p.goto(base + step.goto);
      console.log(step.goto, r.status(), await p.title());
    }
    if (step.click) {
      await p.click(step.click);
      await p.waitForLoadState();
      console.log('click', step.click, p.url());
    }
    if (step.fill) for (const [k, v] of Object.entries(step.fill)) await p.fill(`[name="${k}"]`, v);
    if (step.select)
      for (const [k, v] of Object.entries(step.select)) await p.selectOption(`[name="${k}"]`, v);
    if (step.check) await p.check(step.check);
    if (step.text) console.log(await p.locator(step.text).allInnerTexts());
    if (step.links)
      console.log(
        await p
          .locator(step.links)
          .evaluateAll((e) => e.map((x) => x.getAttribute('href') + ' ' + x.textContent)),
      );
    if (step.shot) {
      await p.screenshot({ path: `/tmp/rep/${step.shot}.png`, fullPage: true });
      const over = await p
        .evaluate(() => document.documentElement.scrollWidth - innerWidth)
        .catch(() => '?');
      console.log('shot', step.shot, 'over', over);
    }
  }
  await ctx.close();
}
await b.close();
