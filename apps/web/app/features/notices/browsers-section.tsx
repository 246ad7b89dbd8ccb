import { Button, ButtonRow, DescriptionList, Notice, Section, Stack } from '@tiendo/ui';
import type { ReactNode } from 'react';
import type { Api } from '#app/lib/backend.ts';
import { useText } from '#app/lib/text.ts';
import { SwitchPushScript } from './switch-push-script.tsx';

type Browsers = Awaited<ReturnType<Api['notices']['listBrowsers']['query']>>;
type Browser = Browsers['browsers'][number];

/**
 * BrowsersSection is where a person switches the browser's own notices on and off. How this browser stands only its script knows; the list and its
 * buttons work without.
 */
export function BrowsersSection({
  pushKey,
  isUsed,
  browsers,
  errors,
}: Browsers & { readonly pushKey: string; readonly errors: readonly { text: string }[] }) {
  const { t } = useText();
  return (
    <Section id="trinh-duyet" title={t('notices.push_title')} description={t('notices.push_help')}>
      <div data-push-key={pushKey}>
        <Stack>
          {errors.map(({ text }) => (
            <Notice key={text} kind="error">
              {text}
            </Notice>
          ))}
          {!isUsed && <Notice kind="info">{t('notices.push_unused')}</Notice>}
          <noscript>
            <p>{t('notices.push_script')}</p>
          </noscript>
          <ThisBrowser />
          {browsers.length > 0 && <List browsers={browsers} />}
        </Stack>
      </div>
      <SwitchPushScript />
    </Section>
  );
}

/** What the script shows one of; the forms are filled by it. */
function ThisBrowser() {
  const { t } = useText();
  return (
    <div aria-live="polite">
      <Shown in="unsupported">
        <Notice kind="info" title={t('notices.push_unsupported_title')}>
          {t('notices.push_unsupported')}
        </Notice>
      </Shown>
      <Shown in="denied">
        <Notice kind="warning" title={t('notices.push_denied_title')}>
          {t('notices.push_denied')}
        </Notice>
      </Shown>
      <Shown in="failed">
        <Notice kind="warning" title={t('notices.push_failed_title')}>
          {t('notices.push_failed')}
        </Notice>
      </Shown>
      <Shown in="asking">
        <p>{t('notices.push_asking')}</p>
      </Shown>
      <Shown in="off failed">
        <Shown in="off">
          <p>{t('notices.push_off')}</p>
        </Shown>
        <form method="post" data-push-form>
          <input type="hidden" name="form" value="push" />
          <input type="hidden" name="endpoint" defaultValue="" />
          <input type="hidden" name="p256dh" defaultValue="" />
          <input type="hidden" name="auth" defaultValue="" />
          <ButtonRow>
            <Button type="button" variant="primary" data-push-act="on">
              {t('notices.push_switch_on')}
            </Button>
          </ButtonRow>
        </form>
      </Shown>
      <Shown in="on">
        <p>{t('notices.push_on')}</p>
        <form method="post">
          <input type="hidden" name="form" value="browser" />
          <input type="hidden" name="id" defaultValue="" />
          <ButtonRow>
            <Button>{t('notices.push_switch_off')}</Button>
          </ButtonRow>
        </form>
      </Shown>
    </div>
  );
}

function Shown({ in: states, children }: { readonly in: string; readonly children: ReactNode }) {
  return (
    <div data-push-state={states} hidden>
      <Stack>{children}</Stack>
    </div>
  );
}

function List({ browsers }: { readonly browsers: readonly Browser[] }) {
  const { t, formatDate } = useText();
  return (
    <div>
      <h3>{t('notices.push_list')}</h3>
      <DescriptionList
        items={browsers.map(({ id, endpoint, family, since }) => {
          const name = t(`notices.push_family_${family}`);
          const day = t('notices.push_since', { date: formatDate(since) });
          return {
            id,
            term: name,
            value: (
              <span data-endpoint={endpoint} data-id={id}>
                {day}
                <span data-push-this hidden>{` (${t('notices.push_this')})`}</span>
              </span>
            ),
            action: (
              <form method="post">
                <input type="hidden" name="form" value="browser" />
                <input type="hidden" name="id" value={id} />
                <Button size="small" aria-label={`${t('notices.push_remove')}: ${name}, ${day}`}>
                  {t('notices.push_remove')}
                </Button>
              </form>
            ),
          };
        })}
      />
    </div>
  );
}
