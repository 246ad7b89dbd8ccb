import { TaskStatusSchema } from '@tiendo/contracts';
import { act } from '#app/lib/act.ts';
import type { RouteArgs } from '#app/lib/load.ts';
import { uploadFiles } from '#app/lib/upload-files.ts';
import { redirect } from 'react-router';

/** saveProgress is the action behind ProgressForm; afterwards it leads to the given page. */
export function saveProgress(args: RouteArgs, back: (taskId: string) => string) {
  return act(args, async ({ api, form }) => {
    const taskId = form.text('form');
    const fileIds = await uploadFiles(api, form);
    await api.tasks.recordProgress.mutate({
      taskId,
      submissionId: form.text('submissionId'),
      status: TaskStatusSchema.catch('not_started').parse(form.text('status')),
      percent: form.number('percent'),
      note: form.text('note'),
      completedOn: form.optional('completedOn'),
      fileIds,
    });
    return redirect(back(taskId));
  });
}
