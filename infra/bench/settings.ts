/** bench says how large the benchmark is: about what the country has, 34 provinces and 3,321 communes, cut to a third. */
export const bench = {
  tenants: 1_050,
  tasksPerTenant: 200,
  agenciesPerTenant: 11,
  /** Rows on the page that is asked for. */
  pageRows: 20,
  connections: 10,
  warmUpSeconds: 3,
  roundSeconds: 8,
  rounds: 3,
} as const;
