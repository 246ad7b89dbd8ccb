import { Card } from '@tiendo/ui';
import { redirect } from 'react-router';
import { SourceNote } from '#app/features/sources/source-note.tsx';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/edit-target-page';
import { loadChoices } from './load-choices.ts';
import { readTargetForm } from './read-target-form.ts';
import { TargetForm } from './target-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'target:configure');
    const { target: id } = args.params;
    const target = await api.targets.readTarget.query({ id });
    const [choices, sources] = await Promise.all([
      loadChoices(api, target.planId, target),
      api.imports.readSources.query({ about: 'target', id }),
    ]);
    return { target, choices, sources };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan, target } = args.params;
  return act(args, async ({ api, form }) => {
    await api.targets.updateTarget.mutate({
      ...readTargetForm(form),
      id: target,
      rowVersion: form.number('rowVersion'),
    });
    return redirect(`/${tenant}/ke-hoach/${plan}/chi-tieu?da-luu=1#${target}`);
  });
}

export const meta = pageTitle('targets.edit_title');

/** EditTargetPage changes a target. */
export default function EditTargetPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { sources, ...form } = loaderData;
  return (
    <Card title={t('targets.edit_title')} id="sua">
      <SourceNote about="target" id={params.target} sources={sources} />
      <TargetForm
        {...form}
        actionData={actionData}
        back={`/${params.tenant}/ke-hoach/${params.plan}/chi-tieu`}
      />
    </Card>
  );
}
