import type { DraftReporting } from '@tiendo/contracts';
import type { OutlineNode } from '#app/outline/node.ts';

/** Setting is how much a passage's place says about reports: all of it, much, little or nothing. */
export type Setting = 'reports' | 'organisation' | 'task' | 'elsewhere';

/** Found is a rule with what decides whether it is one of its own. */
export type Found = {
  readonly reporting: DraftReporting;
  readonly kindStated: boolean;
  readonly section: OutlineNode | undefined;
  readonly node: OutlineNode;
};
