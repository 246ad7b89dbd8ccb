import { measureTaskList } from './task-list.ts';

const aim = 0.5;
const measured = await measureTaskList((line) => console.log(line));

console.log('\nrequests/s   p50 ms   p99 ms    ratio');
for (const { name, perSecond, p50, p99, ratio } of measured) {
  const figures = [Math.round(perSecond), p50, p99].map((figure) => String(figure).padStart(8));
  console.log(`${figures.join(' ')}     ${ratio.toFixed(2)}   ${name}`);
}
const missed = measured.filter(({ ratio }) => !(ratio >= aim));
console.log(
  missed.length === 0
    ? `\nEach keeps at least ${aim} of the bare throughput.`
    : `\nBelow the aim of ${aim}: ${missed.map(({ name }) => name).join('; ')}`,
);
if (missed.length > 0) process.exitCode = 1;
