import type { AssignmentRole, CivilDate } from '@tiendo/contracts';
import { z } from 'zod';

/** PartFields are what people state of a target, task or rule, in values that JSON carries unchanged. */
export type PartFields = Record<string, z.infer<ReturnType<typeof z.json>>>;

/** StatedTarget is a target as a plan states it. */
export interface StatedTarget {
  title: string;
  groupLabel: string | null;
  comparator: string;
  strict: boolean;
  value: number | null;
  valueMax: number | null;
  unit: string | null;
  unitNoun: string | null;
  denominator: number | null;
  dueOn: CivilDate | null;
  owner: string | null;
}

/** targetFields picks what people state of a target. */
export function targetFields(target: StatedTarget): PartFields {
  const { title, groupLabel, comparator, strict, value, valueMax, unit, unitNoun } = target;
  const { denominator, dueOn, owner } = target;
  return {
    title,
    groupLabel,
    comparator,
    strict,
    value,
    valueMax,
    unit,
    unitNoun,
    denominator,
    dueOn,
    owner,
  };
}

/** StatedPart is an agency's part in a task. */
export interface StatedPart {
  name: string;
  role: AssignmentRole;
  responsible: boolean;
}

/** agencyPart picks what people state of an agency's part in a task. */
export function agencyPart({ name, role, responsible }: StatedPart): StatedPart {
  return { name, role, responsible };
}

/** taskFields picks what people state of a task; its agencies in the order of their names, which the order of rows does not change. */
export function taskFields(task: {
  title: string;
  detail: string;
  groupLabel: string | null;
  dueOn: CivilDate | null;
  agencies: readonly StatedPart[];
}): PartFields {
  const { title, detail, groupLabel, dueOn, agencies } = task;
  const assignments = [...agencies]
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
    .map(({ name, role, responsible }) => ({ agency: name, role, responsible }));
  return { title, detail, groupLabel, dueOn, assignments };
}

/** scheduleFields picks what people state of a reporting rule. */
export function scheduleFields(schedule: {
  title: string;
  kind: string;
  rule: unknown;
  dueText: string;
  hop: number;
  reporterScope: 'all' | 'chosen';
  reporters: readonly string[];
  recipient: string;
  forwardTo: readonly string[];
}): PartFields {
  const { title, kind, rule, dueText, hop, reporterScope, reporters, recipient } = schedule;
  return {
    title,
    kind,
    rule: z.json().parse(rule),
    dueText,
    hop,
    reporterScope,
    reporters: [...reporters].sort((a, b) => a.localeCompare(b, 'vi')),
    recipient,
    forwardTo: [...schedule.forwardTo],
  };
}

const NamedSchema = z.array(z.object({ agency: z.string() }));
const NamesSchema = z.array(z.string());

/** agenciesOf names the agencies that a target, task or rule is a matter of. */
export function agenciesOf(fields: PartFields): string[] {
  const assigned = NamedSchema.safeParse(fields.assignments).data ?? [];
  const reporters = NamesSchema.safeParse(fields.reporters).data ?? [];
  const owner = typeof fields.owner === 'string' ? [fields.owner] : [];
  return [...assigned.map((part) => part.agency), ...reporters, ...owner];
}
