import { Button, ButtonRow, ConfirmPanel, LinkButton, Notice, PageHeader, Stack } from '@tiendo/ui';
import { redirect } from 'react-router';
import { membershipIn } from '#app/features/shell/membership-in.ts';
import { act } from '#app/lib/act.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireSession } from '#app/lib/require-session.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/remove';

export const meta = pageTitle('members.remove');

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const session = await requireSession(api, args.request);
    const { memberId } = membershipIn(session, args.params.tenant);
    const member = await api.members.readMember.query({ id: args.params.member });
    const path = `/${args.params.tenant}/thiet-lap/thanh-vien`;
    if (member.status === 'removed') throw redirect(`${path}?tat-ca=1`);
    return { path, member, isSelf: member.id === memberId };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const id = args.params.member;
    await api.members.removeMember.mutate({ id, rowVersion: form.number('rowVersion') });
    const { tenant } = args.params;
    // Who removed themselves has no page left in this tenant.
    return redirect(form.checked('self') ? '/' : `/${tenant}/thiet-lap/thanh-vien?da-thoi=${id}`);
  });
}

/** Remove asks, by name, before somebody's access ends. */
export default function Remove({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const state = useFormState(actionData);
  const { path, member, isSelf } = loaderData;
  const consequences = [
    t('members.remove_consequence'),
    ...(member.status === 'invited' ? [t('members.remove_invited_consequence')] : []),
    ...(isSelf ? [t('members.remove_self_consequence')] : []),
  ];
  return (
    <Stack>
      <PageHeader
        title={t('members.remove')}
        description={member.email}
        breadcrumbs={[{ href: path, label: t('members.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      {state.errors.map((error) => (
        <Notice key={error.text} kind="error">
          {error.text}
        </Notice>
      ))}
      <ConfirmPanel
        title={t('members.remove_question', { name: member.fullName })}
        consequences={consequences}
      >
        <form method="post">
          <input type="hidden" name="rowVersion" value={member.rowVersion} />
          {isSelf && <input type="hidden" name="self" value="1" />}
          <ButtonRow>
            <Button variant="danger">{t('members.remove')}</Button>
            <LinkButton href={path}>{t('common.cancel')}</LinkButton>
          </ButtonRow>
        </form>
      </ConfirmPanel>
    </Stack>
  );
}
