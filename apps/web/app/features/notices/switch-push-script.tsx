// oxlint-disable-next-line import/default -- Vite answers with the address of the built script.
import script from './push/switch-push.ts?worker&url';

/** SwitchPushScript lets a browser subscribe to web push, which no form can. The page's list works without it. */
export function SwitchPushScript() {
  return <script src={script} defer />;
}
