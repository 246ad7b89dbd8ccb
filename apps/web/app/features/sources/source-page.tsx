import { Card, EmptyState, Notice, PageHeader, Stack } from '@tiendo/ui';
import type { Api } from '#app/lib/backend.ts';
import { load } from '#app/lib/load.ts';
import { PageRefusal } from '#app/lib/page-refusal.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/source-page';
import { EditedSince } from './edited-since.tsx';
import { anchorOf, Passage, Quote } from './passage.tsx';
import { SourceFacts, type Source } from './source-facts.tsx';
import { aboutOf, type SourceAbout } from './source-path.ts';
import './sources.css';

/** How many characters of the document the page shows on each side of the passage. */
const around = 2_000;

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { id } = args.params;
    const about = aboutOf(args.params.about);
    if (about === null) throw new PageRefusal('not_found');
    const [row, sources] = await Promise.all([
      readRow(api, about, id),
      api.imports.readSources.query({ about, id, around }),
    ]);
    return { id, about, row, sources };
  });
}

async function readRow(api: Api, about: SourceAbout, id: string) {
  if (about === 'schedule') {
    const { plan, schedule } = await api.reporting.readSchedule.query({ id });
    return { title: schedule.title, planId: plan.id, planTitle: plan.title };
  }
  if (about === 'task') {
    const { title, planId, planTitle } = await api.tasks.readTask.query({ id });
    return { title, planId, planTitle };
  }
  const { title, planId } = await api.targets.readTarget.query({ id });
  const { title: planTitle } = await api.plans.readPlan.query({ id: planId });
  return { title, planId, planTitle };
}

export const meta: Route.MetaFunction = (args) => {
  const [place] = pageTitle('sources.title')(args);
  const title = args.loaderData?.row.title;
  return [{ title: [title, place?.title].filter(Boolean).join(' · ') }];
};

/** SourcePage shows the passage of a row in its document, with the document's number, the version of the plan and the file. */
export default function SourcePage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { id, row, sources } = loaderData;
  const plan = `/${params.tenant}/ke-hoach/${row.planId}`;
  return (
    <Stack>
      <PageHeader
        title={row.title}
        description={t('sources.description')}
        breadcrumbs={[
          { href: plan, label: row.planTitle },
          { href: `${plan}/${params.about}#${id}`, label: t(listTitles[loaderData.about]) },
        ]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      {sources[0]?.editedSince && (
        <Notice kind="warning">
          <EditedSince id={id} />
        </Notice>
      )}
      {sources.map((source) => (
        <SourceCards key={anchorOf(source)} source={source} />
      ))}
      {sources.length === 0 && (
        <Card>
          <EmptyState title={t('sources.by_hand')} icon="edit">
            {t('sources.by_hand_help')}
          </EmptyState>
        </Card>
      )}
    </Stack>
  );
}

const listTitles = {
  target: 'targets.title',
  task: 'tasks.title',
  schedule: 'reporting.title',
} as const;

function SourceCards({ source }: { readonly source: Source }) {
  const { t } = useText();
  const version = t('plan-versions.version', { number: source.versionNumber });
  const id = `nguon-${anchorOf(source)}`;
  return (
    <>
      <Card title={`${t('sources.passage')} · ${version}`} id={id}>
        <Quote source={source} />
        <SourceFacts source={source} />
      </Card>
      <Card title={t('sources.in_text')} id={`van-ban-${anchorOf(source)}`}>
        <Passage source={source} around={around} />
      </Card>
    </>
  );
}
