import { basename } from 'node:path';
import { type ScheduleRule, ScheduleRuleSchema } from '@tiendo/contracts';
import { Failure } from '../failure.ts';
import { readNamedFile } from '../named-file.ts';
import { scheduleFault } from './schedule-fault.ts';

/** Schedules are what a file holds: one schedule, or a list of them. */
export type Schedules = ScheduleRule | ScheduleRule[];

/** readSchedules reads a schedule file; what cannot be understood ends the command with 1 and a sentence that names the field. */
export async function readSchedules(file: string): Promise<Schedules> {
  const name = basename(file);
  const text = new TextDecoder('utf-8').decode(await readNamedFile(file));
  const content = parseJson(text, name);
  if (!Array.isArray(content)) return parseSchedule(content, name);
  return content.map((schedule, index) =>
    parseSchedule(schedule, `${name}, lịch thứ ${index + 1}`),
  );
}

function parseJson(text: string, name: string): unknown {
  try {
    const content: unknown = JSON.parse(text);
    return content;
  } catch {
    throw new Failure(`${name}: tệp không phải là JSON (this file is not JSON).`);
  }
}

function parseSchedule(content: unknown, name: string): ScheduleRule {
  const result = ScheduleRuleSchema.safeParse(content);
  if (result.success) return result.data;
  throw new Failure(`${name}: ${scheduleFault(content, result.error.issues)}`);
}
