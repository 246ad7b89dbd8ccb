import { z } from 'zod';
import { AssignmentRoleSchema } from './agency.ts';
import { CivilDateSchema } from './civil-date.ts';
import {
  IdSchema,
  PageSchema,
  RowVersionSchema,
  SubmissionIdSchema,
  longText,
  optionalText,
  plainText,
  titleText,
} from './common.ts';

/** TaskStatusSchema: what the agency says of its task. */
export const TaskStatusSchema = z.enum(['not_started', 'in_progress', 'blocked', 'paused', 'done']);
export type TaskStatus = z.infer<typeof TaskStatusSchema>;

/** TaskStandingSchema: the four cells of Decision 42/2014/QĐ-TTg. */
export const TaskStandingSchema = z.enum(['done_on_time', 'done_late', 'in_time', 'overdue']);
export type TaskStanding = z.infer<typeof TaskStandingSchema>;

/** AssignmentInputSchema ties one agency to a task in one role; responsible agencies update the task and are reminded of it. */
export const AssignmentInputSchema = z.object({
  agencyId: IdSchema,
  role: AssignmentRoleSchema,
  responsible: z.boolean(),
});

/** taskStatement is what a document states of a task. */
export const taskStatement = z.object({
  title: titleText,
  detail: longText,
  groupLabel: optionalText(300),
  dueOn: CivilDateSchema.nullable(),
});

const taskFields = taskStatement.extend({
  assignments: z
    .array(AssignmentInputSchema)
    .min(1, 'invalid_input')
    .max(200, 'invalid_input')
    .refine(
      (list) => new Set(list.map((item) => item.agencyId)).size === list.length,
      'invalid_input',
    ),
});

/** CreateTaskSchema adds a task at the end of its plan's list; an agency has one role in a task. */
export const CreateTaskSchema = taskFields.extend({
  planId: IdSchema,
  submissionId: SubmissionIdSchema,
});
export type CreateTask = z.infer<typeof CreateTaskSchema>;

/** UpdateTaskSchema replaces a task's text, due date and assignments. */
export const UpdateTaskSchema = taskFields.extend({ id: IdSchema, rowVersion: RowVersionSchema });
export type UpdateTask = z.infer<typeof UpdateTaskSchema>;

/** ListTasksSchema filters the tasks of a plan. */
export const ListTasksSchema = PageSchema.extend({
  planId: IdSchema,
  agencyId: IdSchema.optional(),
  standing: TaskStandingSchema.optional(),
  status: TaskStatusSchema.optional(),
  search: plainText(200, 'invalid_input').optional(),
  includeArchived: z.boolean().default(false),
  /** The plan's own order, or what falls due first. */
  sort: z.enum(['position', 'due']).default('position'),
});
export type ListTasks = z.infer<typeof ListTasksSchema>;

/**
 * RecordProgressSchema is one update of a task by its agency. `submissionId` is drawn when the form is rendered, so the
 * same form sent twice is one update. 100 % and `done` go together; `blocked` needs a note that says why.
 */
export const RecordProgressSchema = z
  .object({
    taskId: IdSchema,
    submissionId: IdSchema,
    status: TaskStatusSchema,
    percent: z.number().int().min(0, 'invalid_input').max(100, 'invalid_input'),
    note: longText,
    completedOn: CivilDateSchema.nullable().default(null),
    fileIds: z.array(IdSchema).max(10, 'too_many_files').default([]),
  })
  .refine((update) => (update.status === 'done') === (update.percent === 100), {
    path: ['percent'],
    message: 'percent_mismatch',
  })
  .refine((update) => update.status !== 'blocked' || update.note.length > 0, {
    path: ['note'],
    message: 'reason_required',
  });
export type RecordProgress = z.infer<typeof RecordProgressSchema>;
