import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import type { RouteArgs } from '#app/lib/load.ts';
import { decideExtensionForm } from './decide-extension-form.ts';
import { matrixFlags, type MatrixFlag } from './matrix-flags.ts';

/** matrixAction answers requests for more time, and extends or unlocks the chosen reports; filters stay in the address. */
export function matrixAction(args: RouteArgs) {
  const back = (flag: MatrixFlag) => {
    const { pathname, searchParams } = new URL(args.request.url);
    for (const name of [...matrixFlags, 'chon']) searchParams.delete(name);
    searchParams.set(flag, '1');
    return redirect(`${pathname}?${searchParams}`);
  };
  return act(args, async ({ api, form }) => {
    if (form.text('form').startsWith('extension-')) {
      const decision = await decideExtensionForm(api, form);
      return back(decision === 'grant' ? 'da-cho-gia-han' : 'da-tu-choi');
    }
    const chosen = { obligationIds: form.all('obligationIds'), reason: form.text('reason') };
    const day = form.text('lastDay');
    if (form.text('act') === 'unlock') {
      await api.reporting.unlockReports.mutate({ ...chosen, until: day });
      return back('da-mo-khoa');
    }
    await api.reporting.extendReports.mutate({ ...chosen, lastDay: day });
    return back('da-gia-han');
  });
}
