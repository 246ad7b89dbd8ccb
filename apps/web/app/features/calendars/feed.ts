import { createHash } from 'node:crypto';
import { answerPlainly, refuseForm } from '#app/lib/answer-file.ts';
import type { Route } from './+types/feed';
import { writeFeed } from './write-feed.ts';

/** Gives a calendar program a person's deadlines; the secret in the address is all that it brings. What it has already is not sent again. */
export function loader(args: Route.LoaderArgs) {
  const { tenant, file } = args.params;
  return answerPlainly(args, async (api, backend) => {
    const secret = file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : '';
    const feed = await api.calendars.readFeed.query({ secret });
    const body = writeFeed(feed, `${backend.settings.appUrl}/${tenant}`);
    const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    const headers = { 'cache-control': 'private, no-cache', etag: tag };
    if (isKnown(args.request, tag)) return new Response(null, { status: 304, headers });
    return new Response(body, {
      headers: {
        ...headers,
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'attachment; filename="tien-do.ics"',
        'content-security-policy': "default-src 'none'; sandbox",
      },
    });
  });
}

export { refuseForm as action };

/** A proxy that packs the answer may have marked the tag as weak. */
function isKnown(request: Request, tag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',');
  return known.some((one) => one.trim().replace(/^W\//, '') === tag);
}
