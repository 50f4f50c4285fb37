import type { Page } from 'playwright-core';
import type { Stage } from '../store-pictures/set-scene.ts';
import type { Frame } from './looks.ts';

/** One page of the extension in one of the states that a reader meets it in. */
export interface PageState {
  /** `PAGE-STATE` */
  name: string;
  frame: Frame;
  show(stage: Stage): Promise<Page>;
}

/** States that need the same things to have happened before, in this order, after those of the groups before it. */
export interface StateGroup {
  name: string;
  prepare(stage: Stage): Promise<void>;
  states: readonly PageState[];
}
