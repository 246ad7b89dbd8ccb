import { redirect } from 'react-router';
import { ConfirmArchive } from '#app/features/configuration/confirm-archive.tsx';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/archive-target-page';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'target:configure');
    return {
      target: await api.targets.readTarget.query({ id: args.params.target }),
    };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan, target } = args.params;
  return act(args, async ({ api, form }) => {
    const rowVersion = form.number('rowVersion');
    await api.targets.archiveTarget.mutate({ id: target, rowVersion, archived: true });
    return redirect(`/${tenant}/ke-hoach/${plan}/chi-tieu?da-luu-tru=1`);
  });
}

export const meta = pageTitle('targets.archive_title');

/** ArchiveTargetPage asks before a target leaves its plan, and says what goes with it. */
export default function ArchiveTargetPage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useText();
  const { target } = loaderData;
  const count = target.subTargets.filter((clause) => !clause.archived).length;
  return (
    <ConfirmArchive
      name={target.title}
      rowVersion={target.rowVersion}
      back={`/${params.tenant}/ke-hoach/${params.plan}/chi-tieu`}
      actionData={actionData}
      consequences={[
        t('targets.archive_consequence_figures'),
        ...(count > 0 ? [t('targets.archive_consequence_clauses', { count })] : []),
      ]}
    />
  );
}
