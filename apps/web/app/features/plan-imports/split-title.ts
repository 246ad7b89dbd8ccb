/** splitTitle proposes where a text could be cut into items: at semicolons, else between sentences; whole when it is one clause. */
export function splitTitle(title: string): string[] {
  const clauses = cut(title, /;\s*/);
  return clauses.length > 1 ? clauses : cut(title, /(?<=[.!?])\s+(?=\p{Lu})/u);
}

function cut(title: string, at: RegExp): string[] {
  return title
    .split(at)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}
