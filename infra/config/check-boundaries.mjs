import { fileURLToPath } from 'node:url';
import { checkBoundaries } from './boundaries.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const { problems, files, edges } = await checkBoundaries(root);

for (const problem of problems) console.error(problem);
console.log(`${files} files, ${edges} imports, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
