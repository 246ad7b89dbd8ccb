import { redirect } from 'react-router';
import { draftConsolidation } from '#app/features/consolidation/draft-consolidation.ts';
import { act } from '#app/lib/act.ts';
import type { Api } from '#app/lib/backend.ts';
import type { FormReader } from '#app/lib/form-reader.ts';
import type { RouteArgs } from '#app/lib/load.ts';
import { uploadFiles } from '#app/lib/upload-files.ts';
import { decideExtensionForm } from './decide-extension-form.ts';
import { readReportForm } from './read-report-form.ts';
import type { DoneFlag } from './report-flags.ts';

type FormAct = (api: Api, form: FormReader, obligationId: string) => Promise<DoneFlag>;

/** reportAction runs whichever form of the report's page was sent, and leads back to the page. */
export function reportAction(args: RouteArgs) {
  const obligationId = args.params.obligation ?? '';
  return act(args, async ({ api, form }) => {
    const name = form.text('form');
    const run = name.startsWith('extension-') ? decide : (acts[name] ?? writeReport);
    const done = await run(api, form, obligationId);
    return redirect(`/${args.params.tenant}/bao-cao/${obligationId}?${done}=1`);
  });
}

const decide: FormAct = async (api, form) =>
  (await decideExtensionForm(api, form)) === 'grant' ? 'da-cho-gia-han' : 'da-tu-choi';

const writeReport: FormAct = async (api, form, obligationId) => {
  if (form.text('intent').startsWith('consolidate')) {
    await draftConsolidation(api, form, obligationId);
    return 'da-tong-hop';
  }
  const content = await readReportForm(api, form, obligationId);
  if (form.text('intent') === 'submit') {
    await api.reporting.submitReport.mutate(content);
    return 'da-gui';
  }
  await api.reporting.saveDraft.mutate(content);
  return 'da-luu';
};

/** What the form of one act on a report has in common with the others. */
function common(form: FormReader, obligationId: string) {
  return { obligationId, rowVersion: form.number('rowVersion'), reason: form.text('reason') };
}

const acts: Record<string, FormAct> = {
  accept: async (api, form, id) => {
    await api.reporting.decideReport.mutate({ ...common(form, id), decision: 'accept' });
    return 'da-tiep-nhan';
  },
  return: async (api, form, id) => {
    await api.reporting.decideReport.mutate({ ...common(form, id), decision: 'return' });
    return 'da-tra-lai';
  },
  approve: async (api, form, id) => {
    await api.reporting.approveReport.mutate({ ...common(form, id), decision: 'approve' });
    return 'da-duyet';
  },
  'head-return': async (api, form, id) => {
    await api.reporting.approveReport.mutate({ ...common(form, id), decision: 'return' });
    return 'da-tra-can-bo';
  },
  ask: async (api, form, obligationId) => {
    const fileIds = await uploadFiles(api, form);
    await api.reporting.requestExtension.mutate({
      obligationId,
      requestedDay: form.text('requestedDay'),
      reason: form.text('reason'),
      submissionId: form.text('submissionId'),
      fileIds,
    });
    return 'da-xin-gia-han';
  },
  withdraw: async (api, form) => {
    const rowVersion = form.number('rowVersion');
    await api.reporting.withdrawExtension.mutate({ id: form.text('id'), rowVersion });
    return 'da-rut';
  },
  extend: async (api, form, id) => {
    await api.reporting.extendReports.mutate({
      obligationIds: [id],
      lastDay: form.text('lastDay'),
      reason: form.text('reason'),
    });
    return 'da-gia-han';
  },
  unlock: async (api, form, id) => {
    await api.reporting.unlockReports.mutate({
      obligationIds: [id],
      until: form.text('until'),
      reason: form.text('reason'),
    });
    return 'da-mo-khoa';
  },
  waive: async (api, form, id) => {
    await api.reporting.waiveReport.mutate({ ...common(form, id), waived: true });
    return 'da-mien';
  },
  reopen: async (api, form, id) => {
    await api.reporting.waiveReport.mutate({ ...common(form, id), waived: false });
    return 'da-yeu-cau-lai';
  },
  comment: async (api, form, obligationId) => {
    await api.reporting.commentReport.mutate({
      obligationId,
      text: form.text('text'),
      submissionId: form.text('submissionId'),
    });
    return 'da-trao-doi';
  },
};
