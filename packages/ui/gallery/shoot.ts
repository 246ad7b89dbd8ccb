import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { renderGallery } from './render.ts';

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } };
const schemes = ['light', 'dark'] as const;

const dir = await renderGallery();
const only = process.argv[2];
const pages = (await readdir(dir)).filter(
  (name) => name.endsWith('.html') && (only === undefined || name.startsWith(only)),
);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ viewport, colorScheme });
    for (const name of pages) {
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(dir, name)).href);
      await page.evaluate('document.fonts.ready');
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      if (wide > 0) process.stdout.write(`${name} ${size}: ${wide} px too wide\n`);
      await page.screenshot({
        path: join(dir, `${name.replace('.html', '')}-${size}-${colorScheme}.png`),
        fullPage: true,
      });
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
process.stdout.write(`${dir}\n`);
