import { FRESH } from './fresh-states.ts';
import { NEWER_DATABASE } from './newer-states.ts';
import type { StateGroup } from './page-state.ts';
import { READ } from './read-states.ts';

/** Every page in every state that is looked at, in the order in which a profile can come to them. */
export const STATE_GROUPS: readonly StateGroup[] = [FRESH, READ, NEWER_DATABASE];
