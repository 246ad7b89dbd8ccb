import { nation, planNation } from './plan-nation.ts';

// Planning a national year: its memory, and how its time grows with the tenants.

planNation(200);
const third = planNation(Math.round(nation.tenants / 3));
const whole = planNation(nation.tenants);
const growth = whole.seconds / third.seconds;
console.log('   tenants       rows    seconds         MB');
for (const { tenants, rows, seconds, megabytes } of [third, whole]) {
  const figures = [tenants, rows, seconds.toFixed(1), Math.round(megabytes)];
  console.log(figures.map((figure) => String(figure).padStart(10)).join(' '));
}
const wanted = nation.tenants * nation.agencies * nation.obligations * nation.rungs;
const faults = [
  ...(whole.rows === wanted ? [] : [`planned ${whole.rows} rows, not ${wanted}`]),
  ...(whole.megabytes < 512 ? [] : ['took more than 512 MB']),
  ...(growth < 3.75 ? [] : [`grew ${growth.toFixed(2)} times for three times the tenants`]),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
