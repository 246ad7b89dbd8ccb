import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cruise } from 'dependency-cruiser';

/**
 * Which workspace packages each one may import (house style). Composition roots wire things together; everything else knows as
 * little as it can. What is not listed here may import no package of ours.
 */
const ALLOWED = {
  'packages/contracts': [],
  'packages/config': [],
  'packages/calendar': ['contracts'],
  'packages/plan-import': ['contracts'],
  'packages/official-docs': ['contracts'],
  'packages/db': ['contracts'],
  'packages/i18n': ['contracts'],
  'packages/ui': ['contracts'],
  // The sentences of mails are i18n's, as those of screens are.
  'packages/notify': ['contracts', 'i18n'],
  'packages/queue': ['contracts', 'db'],
  'packages/auth': ['contracts', 'db'],
  'packages/core': ['contracts', 'calendar', 'official-docs', 'db', 'queue', 'auth'],
  'packages/trpc': ['core', 'contracts', 'calendar', 'auth', 'db'],
  // What api and web have in common: the router with its services, connected once.
  'packages/backend': ['trpc', 'core', 'queue', 'notify', 'auth', 'db', 'config', 'contracts'],
  // Its plans come from documents, as a clerk's do.
  'packages/demo': ['contracts', 'calendar', 'core', 'db', 'auth', 'plan-import'],
  'apps/api': ['backend', 'trpc', 'core', 'queue', 'auth', 'db', 'config', 'contracts'],
  'apps/worker': [
    'core',
    'queue',
    'notify',
    'auth',
    'db',
    'config',
    'contracts',
    'i18n',
    'calendar',
    'plan-import',
  ],
  'apps/cli': [
    'core',
    'queue',
    'notify',
    'auth',
    'db',
    'config',
    'contracts',
    'calendar',
    'demo',
    'i18n',
    'mailbox',
    'plan-import',
  ],
  'apps/mailbox': [],
  'apps/web': ['contracts', 'ui', 'i18n', 'config'],
};

/** What the pure packages may take from npm; they touch no file, network or clock. */
const PURE = {
  'packages/contracts': ['zod'],
  'packages/calendar': ['temporal-polyfill'],
  'packages/plan-import': ['exceljs', 'fflate', 'mammoth', 'pdfjs-dist', 'zod'],
  'packages/official-docs': ['docx', 'exceljs', 'fflate', 'zod'],
};

const TEST = String.raw`(\.test\.tsx?$|/test/|^packages/testing/)`;

const pathOf = (name) => (name === 'mailbox' ? 'apps/mailbox' : `packages/${name}`);

function layer([area, names]) {
  const open = [area, ...names.map(pathOf)].join('|');
  return {
    name: `${area} imports only ${names.join(', ') || 'nothing of ours'}`,
    severity: 'error',
    from: { path: `^${area}/`, pathNot: TEST },
    to: { path: '^(packages|apps)/', pathNot: `^(${open})/` },
  };
}

/** The one place where the web application meets the backend: it makes the tRPC client, in process or over HTTP. */
const WEB_ROOT = '^apps/web/server/';

/** The types of the router may be imported anywhere in the web application: they leave no trace in what runs. */
function webLayer() {
  const rule = layer(['apps/web', ALLOWED['apps/web']]);
  return [
    {
      ...rule,
      from: { path: '^apps/web/', pathNot: [TEST, WEB_ROOT] },
      to: { ...rule.to, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'apps/web takes types from trpc only',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: [TEST, WEB_ROOT] },
      to: {
        path: '^(packages|apps)/',
        pathNot: `^(apps/web|packages/(trpc|${ALLOWED['apps/web'].join('|')}))/`,
        dependencyTypes: ['type-only'],
      },
    },
  ];
}

/** Documents are parsed from memory, and large ones in a thread of their own; neither reaches a file or the network. */
const HARMLESS = {
  'packages/plan-import': '^(node:)?(buffer|worker_threads|url)$',
  'packages/official-docs': '^(node:)?(buffer|worker_threads|url)$',
};

function pure([area, libraries]) {
  const open = libraries.join('|');
  return [
    {
      name: `${area} uses no part of Node`,
      severity: 'error',
      from: { path: `^${area}/`, pathNot: TEST },
      to: { dependencyTypes: ['core'], pathNot: HARMLESS[area] ?? '^$' },
    },
    {
      name: `${area} takes only ${libraries.join(', ')} from npm`,
      severity: 'error',
      from: { path: `^${area}/`, pathNot: TEST },
      to: { path: 'node_modules', pathNot: `node_modules/(${open})/` },
    },
  ];
}

const GENERAL = [
  {
    name: 'no cycles',
    severity: 'error',
    from: { pathNot: '/generated/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'every import resolves',
    severity: 'error',
    from: {},
    // React Router's type generator and Vite provide these at build time.
    to: { couldNotResolve: true, pathNot: String.raw`^(virtual:|\./\+types/)` },
  },
  {
    name: 'only tests import testing',
    severity: 'error',
    from: { pathNot: TEST },
    to: { path: TEST },
  },
  {
    name: 'only packages/db imports Prisma',
    severity: 'error',
    from: { pathNot: '^packages/db/' },
    to: { path: '(node_modules/@prisma/|^packages/db/src/generated/)' },
  },
  {
    name: 'only db and queue open connections to PostgreSQL',
    severity: 'error',
    from: { pathNot: [TEST, '^packages/(db|queue)/', '^infra/'] },
    to: { path: 'node_modules/pg/' },
  },
  {
    name: 'ioredis and bullmq stay in queue and worker',
    severity: 'error',
    from: { pathNot: [TEST, '^packages/queue/', '^apps/worker/'] },
    to: { path: 'node_modules/(ioredis|bullmq)/' },
  },
  {
    name: 'lucia stays in auth',
    severity: 'error',
    from: { pathNot: '^packages/auth/' },
    to: { path: 'node_modules/lucia/' },
  },
];

const RULES = [
  ...Object.entries(ALLOWED)
    .filter(([area]) => area !== 'apps/web')
    .map(layer),
  ...webLayer(),
  ...Object.entries(PURE).flatMap(pure),
  ...GENERAL,
];

const SKIPPED = String.raw`(^|/)(node_modules|build|generated|\.react-router|\.turbo|coverage)(/|$)`;

/** sourcesIn lists the TypeScript files that the check must see, relative to the root. */
export function sourcesIn(root) {
  const skip = new RegExp(SKIPPED);
  const files = ['apps', 'packages'].flatMap((folder) => {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    return entries.map((entry) => ({
      entry,
      path: relative(root, join(entry.parentPath, entry.name)),
    }));
  });
  return files
    .filter(
      ({ entry, path }) =>
        entry.isFile() && /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !skip.test(path),
    )
    .map(({ path }) => path);
}

/** An area that the table forgets could import anything. */
function unlisted(sources) {
  const areas = new Set(sources.map((file) => file.split('/').slice(0, 2).join('/')));
  return [...areas].filter((area) => !(area in ALLOWED) && area !== 'packages/testing');
}

/**
 * checkBoundaries reads every import of the repository below `root` and returns what breaks the rules, as sentences, and how much
 * it has seen. Seeing less than lies on disk, or files without their imports, is a breach too.
 */
export async function checkBoundaries(root) {
  const sources = sourcesIn(root);
  const { output } = await cruise(
    ['apps', 'packages'],
    {
      baseDir: root,
      parser: 'swc',
      tsPreCompilationDeps: true,
      validate: true,
      ruleSet: { forbidden: RULES },
      doNotFollow: { path: 'node_modules' },
      exclude: { path: String.raw`(^|/)(build|\.react-router|\.turbo|coverage)/` },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  );
  const seen = new Set(output.modules.map(({ source }) => source));
  const missing = sources.filter((file) => !seen.has(file));
  const edges = output.modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  const problems = [
    ...output.summary.violations.map(({ rule, from, to }) => `${from} → ${to}: ${rule.name}`),
    ...missing.map((file) => `${file} was not seen`),
    ...unlisted(sources).map(
      (area) => `${area} is missing from the table in infra/config/boundaries.mjs`,
    ),
  ];
  if (sources.length === 0) problems.push('no source file was found');
  if (edges < sources.length / 2)
    problems.push(`only ${edges} imports were seen in ${sources.length} files`);
  return { problems, files: sources.length, edges };
}
