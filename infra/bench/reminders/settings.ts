/** size says how much is sent in a round, and over how many connections: as many as the platform's own mailer opens. */
export const size = {
  tenants: 34,
  agencies: 15,
  /** Two officers and the head. */
  people: 3,
  /** What each of them is reminded of in one mail. */
  tasks: 3,
  connections: 5,
  rounds: 3,
} as const;

/** The day of the benchmark, a Monday, and when it was planned. */
export const today = '2026-06-08';
export const plannedOn = '2026-06-02';
/** Seven days after today: the default ladder tells officers and heads. */
export const dueOn = '2026-06-15';

/** appSecret is the benchmark's own. */
export const appSecret = 'only-for-benchmarks-0123456789abcdef';
