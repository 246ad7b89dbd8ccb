import { Card } from '@tiendo/ui';
import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { requireMay } from '#app/lib/require-may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/new-target-page';
import { loadChoices } from './load-choices.ts';
import { readTargetForm } from './read-target-form.ts';
import { TargetForm } from './target-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    await requireMay(api, args, 'target:configure');
    return {
      choices: await loadChoices(api, args.params.plan),
      submissionId: randomUUID(),
    };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan } = args.params;
  return act(args, async ({ api, form }) => {
    const { id } = await api.targets.createTarget.mutate({
      ...readTargetForm(form),
      planId: plan,
      submissionId: form.text('submissionId'),
    });
    return redirect(`/${tenant}/ke-hoach/${plan}/chi-tieu?da-luu=1#${id}`);
  });
}

const fresh = {
  title: '',
  groupLabel: null,
  parentId: null,
  comparator: '>=',
  strict: false,
  value: null,
  valueMax: null,
  unit: '%',
  unitNoun: null,
  denominator: null,
  dueOn: null,
  owner: null,
  indicator: null,
  everyReporter: false,
  countsPeople: false,
} as const;

export const meta = pageTitle('targets.create_title');

/** NewTargetPage adds a target to a plan. */
export default function NewTargetPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { choices, submissionId } = loaderData;
  return (
    <Card title={t('targets.create_title')} id="them">
      <TargetForm
        target={{ ...fresh, submissionId }}
        choices={choices}
        actionData={actionData}
        back={`/${params.tenant}/ke-hoach/${params.plan}/chi-tieu`}
      />
    </Card>
  );
}
