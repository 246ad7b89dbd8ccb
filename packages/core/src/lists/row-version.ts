import { assertThat } from '@tiendo/contracts';

/** assertFresh fails with stale_version unless the person edited the version of the row that stands now. */
export function assertFresh(row: { rowVersion: number }, input: { rowVersion: number }): void {
  assertThat(row.rowVersion === input.rowVersion, 'stale_version');
}

/** assertSaved fails with stale_version when a guarded update met no row: somebody saved between reading and writing. */
export function assertSaved(result: { count: number }): void {
  assertThat(result.count === 1, 'stale_version');
}
