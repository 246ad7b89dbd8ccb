import type { SummaryFigures } from '@tiendo/contracts';
import { targetTone, taskStandingTone, timelinessTone, type BarPart } from '@tiendo/ui';
import type { Text } from '#app/lib/text.ts';

/** The counters of tasks, in the order of the four legal cells. */
const taskCells = [
  ['done_on_time', 'tasksDoneOnTime'],
  ['done_late', 'tasksDoneLate'],
  ['in_time', 'tasksInTime'],
  ['overdue', 'tasksOverdue'],
] as const;
const reportCells = [
  ['on_time', 'reportsOnTime'],
  ['late', 'reportsLate'],
  ['missing', 'reportsMissing'],
  ['pending', 'reportsPending'],
] as const;
const targetCells = [
  ['met', 'targetsMet'],
  ['on_plan', 'targetsOnPlan'],
  ['at_risk', 'targetsAtRisk'],
  ['missed', 'targetsMissed'],
  ['no_data', 'targetsNoData'],
] as const;

/** taskParts are the four cells of Decision 42/2014/QĐ-TTg as parts of one bar. */
export function taskParts(figures: SummaryFigures, text: Text): BarPart[] {
  return taskCells.map(([key, counter]) => ({
    ...part(key, figures[counter], text),
    ...taskStandingTone(key),
    label: text.t(`states.task_standing_${key}`),
  }));
}

/** reportParts are the reports on time, late, missing and not yet due. */
export function reportParts(figures: SummaryFigures, text: Text): BarPart[] {
  return reportCells.map(([key, counter]) => ({
    ...part(key, figures[counter], text),
    ...timelinessTone(key),
    label: text.t(`states.timeliness_${key}`),
  }));
}

/** targetParts are the targets by where they stand. */
export function targetParts(figures: SummaryFigures, text: Text): BarPart[] {
  return targetCells.map(([key, counter]) => ({
    ...part(key, figures[counter], text),
    ...targetTone(key),
    label: text.t(`states.target_${key}`),
  }));
}

function part(key: string, value: number, text: Text) {
  return { key, value, display: text.formatNumber(value) };
}
