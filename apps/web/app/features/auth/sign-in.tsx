import { Button, FormStack, Notice, TextInput } from '@tiendo/ui';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { sessionCookie } from '#app/lib/cookies.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { safePath } from '#app/lib/safe-path.ts';
import { useText } from '#app/lib/text.ts';
import { PublicPage } from './public-page.tsx';
import { ResumeForm } from './resume-form.tsx';
import { readResume } from './resume.ts';
import type { Route } from './+types/sign-in';

export const meta = pageTitle('auth.sign_in_title');

/** What the page says of the act that led here, by a flag in the address. */
const notices = {
  'da-dang-xuat': 'auth.signed_out',
  'da-dat-mat-khau': 'auth.reset_done',
  'da-nhan-loi-moi': 'auth.invitation_accepted',
  'moi-thiet-bi': 'auth.everywhere_done',
} as const;

const comesFrom = (request: Request) => new URL(request.url).searchParams;

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api, backend) => {
    const from = comesFrom(args.request);
    const flags = Object.keys(notices).filter((flag) => from.has(flag));
    // After a sign-in in this very request the page may have a kept form to show.
    const signedInNow = backend.cookies.length > 0;
    if (!signedInNow && flags.length === 0 && (await api.auth.readSession.query())) {
      throw redirect(safePath(from.get('tiep')));
    }
    return { flags, returns: from.has('tiep') };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form, backend }) => {
    const session = await api.auth.signIn.mutate({
      email: form.text('email'),
      password: form.raw('password'),
    });
    const { secureCookies } = backend.settings;
    const cookie = sessionCookie(session.token, new Date(session.expiresAt), secureCookies);
    const resume = readResume(form.text('resume'));
    if (resume) {
      backend.cookies.push(cookie);
      return { resume };
    }
    return redirect(safePath(comesFrom(args.request).get('tiep')), {
      headers: { 'Set-Cookie': cookie },
    });
  });
}

/** SignIn opens a session and leads back to where the person wanted to go. */
export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const state = useFormState(actionData);
  if (actionData && 'resume' in actionData) return <ResumeForm resume={actionData.resume} />;
  const notice = Object.entries(notices).find(([flag]) => loaderData.flags.includes(flag));
  const resume = state.value('resume', '');
  return (
    <PublicPage
      title={t('auth.sign_in_title')}
      description={t('auth.sign_in_help')}
      errors={state.errors}
      errorTitle={t('auth.sign_in_refused')}
    >
      {notice && !state.failed && <Notice kind="success">{t(notice[1])}</Notice>}
      {!notice && loaderData.returns && !state.failed && (
        <Notice kind="info">{t('errors.unauthenticated')}</Notice>
      )}
      <form method="post">
        {resume !== '' && <input type="hidden" name="resume" value={resume} />}
        <FormStack>
          <TextInput
            name="email"
            type="email"
            label={t('auth.email')}
            autoComplete="username"
            defaultValue={state.value('email', '')}
            error={state.error('email')}
            required
          />
          <TextInput
            name="password"
            type="password"
            label={t('auth.password')}
            autoComplete="current-password"
            error={state.error('password')}
            maxLength={200}
            required
          />
          <Button variant="primary">{t('auth.sign_in')}</Button>
          <p>
            <a href="/quen-mat-khau">{t('auth.forgot_password')}</a>
          </p>
        </FormStack>
      </form>
    </PublicPage>
  );
}
