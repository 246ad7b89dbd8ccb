import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

type Pages = { readonly renderPages: (stylesheet: string) => Record<string, string> };

const root = fileURLToPath(new URL('..', import.meta.url));

/** renderGallery builds the stylesheet and every mock page into a new folder under the system's temp folder, and names it. */
export async function renderGallery(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'tiendo-gallery-'));
  const common = { root, configFile: false, logLevel: 'warn' } as const;
  await build({
    ...common,
    base: './',
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input: join(root, 'src/styles/index.css') },
    },
  });
  const server = join(root, 'node_modules/.gallery');
  await build({
    ...common,
    build: {
      ssr: join(root, 'gallery/pages.tsx'),
      outDir: server,
      rolldownOptions: { output: { entryFileNames: 'pages.mjs' } },
    },
  });
  const stylesheet = (await readdir(join(outDir, 'assets'))).find((name) => name.endsWith('.css'));
  const { renderPages }: Pages = await import(pathToFileURL(join(server, 'pages.mjs')).href);
  for (const [name, html] of Object.entries(renderPages(`assets/${stylesheet}`))) {
    await writeFile(join(outDir, `${name}.html`), html);
  }
  return outDir;
}
