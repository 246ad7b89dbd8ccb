// oxlint-disable-next-line import/default -- Vite answers with the address of the built script.
import script from './live/unread.ts?worker&url';

/** LiveUnreadScript keeps the bell's number up to date while a page is open. The page works without it. */
export function LiveUnreadScript() {
  return <script src={script} defer />;
}
