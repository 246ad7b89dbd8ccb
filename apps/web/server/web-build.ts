import type { RouterContext, ServerBuild } from 'react-router';
import type { Backend } from '#app/lib/backend.ts';

/** WebBuild is the built pages; besides what React Router needs they name the key of the Backend (see entry.server.tsx). */
export interface WebBuild extends ServerBuild {
  entry: ServerBuild['entry'] & {
    module: ServerBuild['entry']['module'] & { backendContext: RouterContext<Backend> };
  };
}
