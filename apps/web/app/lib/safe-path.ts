/** safePath is a path on this site to go back to; anything that could lead elsewhere becomes the root. */
export function safePath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value) || value.length > 2_000) return '/';
  const url = new URL(value, 'http://here.invalid');
  // `/.//evil.test` is a path here, but written out again it would be `//evil.test`, another site.
  const leadsAway = url.host !== 'here.invalid' || url.pathname.startsWith('//');
  return leadsAway ? '/' : url.pathname + url.search + url.hash;
}
