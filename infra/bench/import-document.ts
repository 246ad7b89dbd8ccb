import { readFileSync } from 'node:fs';
import { importPlan } from '../../packages/plan-import/src/index.ts';

/**
 * Measures the importer on plans of 60 and 600 pages: processor time a document, the least of five, and the memory that the process holds after
 * the first one. A page is
 * 2,500 characters; the pages are those of a document of the tests, its chapter of measures repeated with other figures.
 */
const pageLength = 2_500;
const document = readFileSync(
  new URL('../../packages/plan-import/test/documents/forest-fire-province.txt', import.meta.url),
  'utf8',
);
const [before = '', rest = ''] = document.split('III. NHIỆM VỤ, GIẢI PHÁP');
const [middle = '', after = ''] = rest.split('IV. TỔ CHỨC THỰC HIỆN');

function planOf(pages: number): string {
  const times = Math.ceil((pages * pageLength) / middle.length);
  const chapter = Array.from({ length: times }, (_, at) => middle.replace('450 hộ', `${at} hộ`));
  return `${before}III. NHIỆM VỤ, GIẢI PHÁP${chapter.join('\n')}IV. TỔ CHỨC THỰC HIỆN${after}`;
}

function processorTime(text: string): number {
  const runs = [1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage();
    const { ok } = importPlan(text);
    if (!ok) throw new Error('The document was not recognised.');
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...runs);
}

const short = planOf(60);
importPlan(short);
const held = process.memoryUsage.rss() / 1024 / 1024;
const once = processorTime(short);
const long = planOf(600);
const tenfold = processorTime(long);
const growth = tenfold / once / (long.length / short.length / 10);
console.log(`60 pages (${short.length} characters): ${once.toFixed(0)} ms, ${held.toFixed(0)} MB`);
console.log(`600 pages: ${tenfold.toFixed(0)} ms, ${growth.toFixed(1)} times the time of 60`);
if (once > 1_000 || held > 256 || growth > 11) process.exitCode = 1;
