import { Button, Notice } from '@tiendo/ui';
import type { ReactNode } from 'react';
import { useText } from '#app/lib/text.ts';
// oxlint-disable-next-line import/default -- Vite answers with the address of the built script.
import script from './autosave/autosave.ts?worker&url';

/** AutosaveScript is the only script that a page ships: it saves the report's draft while somebody writes. The page works without it. */
export function AutosaveScript() {
  return <script src={script} defer />;
}

/** AutosaveStrips are the sentences that the script shows, above the form; none is seen without it. */
export function AutosaveStrips() {
  const { t } = useText();
  return (
    <>
      <Strip name="found">
        <Notice kind="info" title={t('report-editor.autosave_found_title')}>
          <p>
            {t('report-editor.autosave_found')} <time data-strip-time="found" />
          </p>
          <div className="strip-acts">
            <Button type="button" size="small" data-strip-act="restore">
              {t('report-editor.autosave_restore')}
            </Button>
            <Button type="button" size="small" variant="quiet" data-strip-act="discard">
              {t('report-editor.autosave_discard')}
            </Button>
          </div>
        </Notice>
      </Strip>
      <Strip name="rest">
        <Notice kind="warning">
          <p>{t('report-editor.autosave_rest')}</p>
          <blockquote className="as-typed" data-strip-text="rest" />
        </Notice>
      </Strip>
      <Strip name="offline">
        <Notice kind="warning" title={t('report-editor.autosave_offline_title')}>
          {t('report-editor.autosave_offline')}
        </Notice>
      </Strip>
      <Strip name="refused">
        <Notice kind="warning" title={t('report-editor.autosave_refused_title')}>
          <span data-strip-text="refused" />
        </Notice>
      </Strip>
      <Strip name="stale">
        <Notice kind="warning" title={t('report-editor.autosave_stale_title')}>
          <p>{t('report-editor.autosave_stale')}</p>
          <div className="strip-acts">
            <Button size="small" form="report-form" name="intent" value="draft">
              {t('report-editor.autosave_see_both')}
            </Button>
          </div>
        </Notice>
      </Strip>
    </>
  );
}

function Strip({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="autosave-strip" data-strip={name} hidden>
      {children}
    </div>
  );
}

/** AutosaveStatus says, beside the buttons, when the draft was saved by itself. */
export function AutosaveStatus() {
  const { t } = useText();
  return (
    <output className="autosave-status">
      <span data-strip="ready" hidden>
        {t('report-editor.autosave_help')}
      </span>
      <span data-strip="saving" hidden>
        {t('report-editor.autosave_saving')}
      </span>
      <span data-strip="saved" hidden>
        {t('report-editor.autosave_saved')} <time data-strip-time="saved" />
      </span>
    </output>
  );
}
