import { Button, Notice } from '@tiendo/ui';
import { data, redirect } from 'react-router';
import { PublicPage } from '#app/features/auth/public-page.tsx';
import { act } from '#app/lib/act.ts';
import { apiFailure } from '#app/lib/api-error.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/mute-page';

export const meta = pageTitle('members.mute_title');

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { tenant, token } = args.params;
    const back = `/${tenant}/lien-he-cua-toi`;
    try {
      return { back, link: await api.members.readMuteLink.query({ token }) };
    } catch (error) {
      if (apiFailure(error)?.code !== 'token_invalid') throw error;
      return data({ back, link: null }, 410);
    }
  });
}

/**
 * The button of the page, or a mail program by itself (RFC 8058): it sends `List-Unsubscribe=One-Click` without session, cookie or origin,
 * and must not be redirected.
 */
export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const { tenant, token } = args.params;
    await api.members.muteByLink.mutate({ token });
    if (form.text('List-Unsubscribe') === 'One-Click') return { done: true };
    return redirect(`/${tenant}/thoi-nhan/${token}`);
  });
}

type Link = NonNullable<Route.ComponentProps['loaderData']['link']>;

/** MutePage is where a link at the end of a mail leads: it shows what would stop, and stops it when told to. */
export default function MutePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const { errors } = useFormState(actionData);
  const { link, back } = loaderData;
  if (link === null) {
    return (
      <PublicPage title={t('members.mute_invalid_title')}>
        <Notice kind="warning">{t('members.mute_invalid_help')}</Notice>
        <p>
          <a href={back}>{t('members.contact_title')}</a>
        </p>
      </PublicPage>
    );
  }
  return (
    <PublicPage
      title={t('members.mute_title')}
      description={`${link.fullName} · ${link.tenantName}`}
      errors={errors}
    >
      <Choice link={link} />
      <p>
        <a href={back}>{t('members.mute_more')}</a>
      </p>
    </PublicPage>
  );
}

function Choice({ link }: { readonly link: Link }) {
  const { t } = useText();
  const { topic, muted, allowed } = link;
  if (!allowed) return <Notice kind="info">{t('members.own_duty')}</Notice>;
  if (muted) {
    return (
      <Notice kind="success">{t('members.muted', { topic: t(`members.topic_${topic}`) })}</Notice>
    );
  }
  return (
    <>
      <p>{t(`members.mute_what_${topic}`)}</p>
      <p>{t('members.mute_stays')}</p>
      <form method="post">
        <Button variant="primary">{t('members.mute')}</Button>
      </form>
    </>
  );
}
