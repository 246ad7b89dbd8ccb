import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@tiendo/contracts';
import { decideReport, listMatrixCells, saveDraft, submitReport } from '@tiendo/core/reporting';
import { recordProgress } from '@tiendo/core/tasks';
import type { Database } from '@tiendo/db';
import type { CurrentPlan, ReportSeed } from '../current-types.ts';
import { asOn, idOf, type SeededTenant } from './seed-context.ts';
import type { SeededPlan } from './seed-plan.ts';
