import { load } from '#app/lib/load.ts';
import type { Route } from './+types/download';

/** Sends one evidence file as a download: never shown in the page's own origin, whatever its type. */
export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const file = await api.files.readFile.query({ id: args.params.file });
    return new Response(Buffer.from(file.base64, 'base64'), {
      headers: {
        'Content-Type': file.mediaType,
        'Content-Length': String(file.sizeBytes),
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'Cache-Control': 'private, no-store',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
    });
  });
}
