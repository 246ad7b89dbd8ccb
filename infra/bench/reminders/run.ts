import { measureThroughput } from './throughput.ts';

const aim = 0.5;
const rates = await measureThroughput((line) => console.log(line));
console.log('\n mails/s    ratio');
for (const { name, perSecond, ratio } of rates) {
  console.log(`${String(Math.round(perSecond)).padStart(8)}     ${ratio.toFixed(2)}   ${name}`);
}
const [onRedis] = rates;
if (!onRedis || !(onRedis.ratio >= aim)) {
  console.log(`\nBelow the aim of ${aim}: ${onRedis?.name}`);
  process.exitCode = 1;
}
