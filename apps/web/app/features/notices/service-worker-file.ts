// oxlint-disable-next-line import/default -- Vite answers with the address of the built script.
import script from './push/service-worker.ts?worker&url';

export { refuseForm as action } from '#app/lib/answer-file.ts';

/**
 * Answers /sw.js: a service worker serves the addresses below its own, so it stands at the top, under a name that never changes; what it does lies
 * in a built file, whose name does.
 */
export function loader(): Response {
  return new Response(`importScripts(${JSON.stringify(script)});\n`, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      // Asked for anew each time, so that no browser goes on with an old one.
      'Cache-Control': 'no-cache',
    },
  });
}
