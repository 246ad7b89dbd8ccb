import { isAllowed } from '@tiendo/contracts';
import {
  Button,
  CellNote,
  Cluster,
  DataTable,
  EmptyState,
  LinkButton,
  Notice,
  PageHeader,
  Stack,
  StateBadge,
  memberTone,
  type Column,
} from '@tiendo/ui';
import { redirect } from 'react-router';
import { membershipIn } from '#app/features/shell/membership-in.ts';
import { act } from '#app/lib/act.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireSession } from '#app/lib/require-session.ts';
import { useText, type Text } from '#app/lib/text.ts';
import { membersNotice } from './members-notice.ts';
import { phoneText } from './phone-text.ts';
import type { Route } from './+types/members';

export const meta = pageTitle('members.title');

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { searchParams } = new URL(args.request.url);
    const includeRemoved = searchParams.has('tat-ca');
    const session = await requireSession(api, args.request);
    const { role, memberId } = membershipIn(session, args.params.tenant);
    const members = await api.members.listMembers.query({ includeRemoved });
    const notice = await membersNotice(api, searchParams);
    return {
      path: `/${args.params.tenant}/thiet-lap/thanh-vien`,
      mayManage: isAllowed(role, 'member:manage'),
      includeRemoved,
      notice,
      members: members.map((member) => ({ ...member, isSelf: member.id === memberId })),
    };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const id = form.text('id');
    await api.members.resendInvitation.mutate({ id });
    return redirect(`/${args.params.tenant}/thiet-lap/thanh-vien?da-gui-lai=${id}`);
  });
}

type Data = Route.ComponentProps['loaderData'];
type Row = Data['members'][number];

/** Members lists the tenant's people, invited ones included, and what can be done for each. */
export default function Members({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const { t } = text;
  const state = useFormState(actionData);
  const { path, mayManage, includeRemoved, notice, members } = loaderData;
  const invite = (
    <LinkButton variant="primary" icon="invite" href={`${path}/moi`}>
      {t('members.invite_title')}
    </LinkButton>
  );
  return (
    <Stack>
      <PageHeader
        title={t('members.title')}
        description={t('members.description')}
        {...(mayManage && { actions: invite })}
      />
      {state.errors.map((error) => (
        <Notice key={error.text} kind="error">
          {error.text}
        </Notice>
      ))}
      {notice && !state.failed && <Notice kind="success">{t(notice.key, notice.member)}</Notice>}
      <DataTable
        caption={t('members.title')}
        columns={columns(text, path, mayManage)}
        rows={members}
        rowKey={(member) => member.id}
        empty={<EmptyState title={t('members.empty_title')}>{t('members.empty_help')}</EmptyState>}
      />
      <p>
        <a href={includeRemoved ? path : `${path}?tat-ca=1`}>
          {t(includeRemoved ? 'members.hide_removed' : 'members.show_removed')}
        </a>
      </p>
    </Stack>
  );
}

function columns({ t, formatDate }: Text, path: string, mayManage: boolean): Column<Row>[] {
  const acts: Column<Row> = {
    key: 'acts',
    header: t('common.actions'),
    shrink: true,
    cell: (row) => <Acts row={row} path={path} />,
  };
  return [
    {
      key: 'person',
      header: t('members.field_name'),
      cell: (row) => (
        <>
          {row.fullName}
          {row.isSelf && ` (${t('members.you')})`}
          <CellNote>{row.email}</CellNote>
          {row.phone !== null && <CellNote>{phoneText(row.phone)}</CellNote>}
        </>
      ),
    },
    {
      key: 'role',
      header: t('members.field_role'),
      cell: (row) => t(`states.role_${row.role}`),
    },
    {
      key: 'agency',
      header: t('members.column_place'),
      cell: (row) => row.agencyName ?? t('members.whole_tenant'),
    },
    {
      key: 'status',
      header: t('common.status'),
      cell: (row) => (
        <>
          <StateBadge {...memberTone(row.status)} text={t(`states.member_${row.status}`)} />
          {row.status === 'invited' && (
            <CellNote>
              {t('members.invited_on', { date: formatDate(row.since.slice(0, 10)) })}
            </CellNote>
          )}
          {row.bounce && <BounceMark bounce={row.bounce} />}
        </>
      ),
    },
    ...(mayManage ? [acts] : []),
  ];
}

function BounceMark({ bounce }: { readonly bounce: NonNullable<Row['bounce']> }) {
  const { t, formatDate } = useText();
  const date = formatDate(bounce.at.slice(0, 10));
  const reason = bounce.reason ?? t('members.bounced_unsaid');
  return (
    <>
      {' '}
      <StateBadge tone="danger" icon="failed" text={t('members.bounced')} />
      <CellNote>{t('members.bounced_since', { date, reason })}</CellNote>
    </>
  );
}

function Acts({ row, path }: { readonly row: Row; readonly path: string }) {
  const { t } = useText();
  const named = (words: string) => ({ 'aria-label': `${words}: ${row.fullName}` });
  if (row.status === 'removed') {
    return (
      <LinkButton
        variant="quiet"
        size="small"
        icon="invite"
        href={`${path}/moi?nguoi=${row.id}`}
        {...named(t('members.reinvite'))}
      >
        {t('members.reinvite')}
      </LinkButton>
    );
  }
  return (
    <Cluster>
      {row.status === 'invited' && (
        <form method="post" action={path}>
          <input type="hidden" name="id" value={row.id} />
          <Button variant="quiet" size="small" icon="mail" {...named(t('members.invite_again'))}>
            {t('members.invite_again')}
          </Button>
        </form>
      )}
      <LinkButton
        variant="quiet"
        size="small"
        icon="edit"
        href={`${path}/${row.id}`}
        {...named(t('common.edit'))}
      >
        {t('common.edit')}
      </LinkButton>
    </Cluster>
  );
}
