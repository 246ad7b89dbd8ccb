import { randomUUID } from 'node:crypto';
import type { ServiceContext } from '@tiendo/core';
import { submitReport } from '@tiendo/core/reporting';
import { recordProgress } from '@tiendo/core/tasks';
import { inContext, type TestDatabase } from '@tiendo/testing';
import { today, type Work } from './office.ts';

/** finishWork reports a task done or submits a report, as a page does whose sender presses again until it is told that it worked. */
export async function finishWork(
  place: TestDatabase,
  work: Work,
  onFailure: () => Promise<void>,
): Promise<void> {
  const send = work.kind === 'task' ? reportingDone(work.id) : submitting(work.id);
  for (;;) {
    try {
      return await inContext(place.database, work.officer, today, send);
    } catch {
      await onFailure();
    }
  }
}

function reportingDone(taskId: string) {
  const form = {
    taskId,
    submissionId: randomUUID(),
    status: 'done' as const,
    percent: 100,
    note: '',
    completedOn: null,
    fileIds: [],
  };
  return async (ctx: ServiceContext) => void (await recordProgress(ctx, form));
}

function submitting(obligationId: string) {
  const form = {
    obligationId,
    rowVersion: 0,
    nothingToReport: false,
    results: 'Đã mở 3 lớp tập huấn.',
    difficulties: '',
    proposals: '',
    extraSections: {},
    figures: [],
    fileIds: [],
    removedFileIds: [],
  };
  return async (ctx: ServiceContext) => void (await submitReport(ctx, form));
}
