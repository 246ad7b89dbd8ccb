import type { ReadSources } from '@tiendo/contracts';

/** SourceAbout is the kind of row that has a source. */
export type SourceAbout = ReadSources['about'];

/** The kinds as addresses name them. */
const words = {
  target: 'chi-tieu',
  task: 'nhiem-vu',
  schedule: 'che-do-bao-cao',
} as const satisfies Record<SourceAbout, string>;

const abouts = ['target', 'task', 'schedule'] as const;

/** sourcePath is the page that shows where a row comes from. */
export function sourcePath(tenant: string | undefined, about: SourceAbout, id: string): string {
  return `/${tenant}/nguon/${words[about]}/${id}`;
}

/** aboutOf reads the kind out of an address; null when it is none. */
export function aboutOf(word: string): SourceAbout | null {
  return abouts.find((about) => words[about] === word) ?? null;
}
