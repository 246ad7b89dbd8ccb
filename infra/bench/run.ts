import { measureTaskList } from './task-list.ts';

const aim = 0.5;
const measured = await measureTaskList((line) => console.log(line));
const [bare, ...ours] = measured;
if (!bare) throw new Error('Nothing was measured.');

console.log('\nrequests/s   p50 ms   p99 ms   ratio');
for (const { name, perSecond, p50, p99 } of measured) {
  const ratio = (perSecond / bare.perSecond).toFixed(2);
  const figures = [Math.round(perSecond), p50, p99].map((figure) => String(figure).padStart(8));
  console.log(`${figures.join(' ')}     ${ratio}   ${name}`);
}
const missed = ours.filter((contender) => contender.perSecond / bare.perSecond < aim);
console.log(
  missed.length === 0
    ? `\nEach keeps at least ${aim} of the bare throughput.`
    : `\nBelow the aim of ${aim}: ${missed.map((contender) => contender.name).join('; ')}`,
);
