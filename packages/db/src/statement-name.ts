const statementNames = new Map<string, string>();
const maxStatementNames = 500;

/**
 * statementName names a statement for the server to keep its plan, for ours repeat; past 500 of them it gives '', no name: lists of varying length
 * would fill the server's memory.
 */
export function statementName(query: { sql: string }): string {
  const known = statementNames.get(query.sql);
  if (known) return known;
  if (statementNames.size >= maxStatementNames) return '';
  const name = `s${statementNames.size}`;
  statementNames.set(query.sql, name);
  return name;
}
