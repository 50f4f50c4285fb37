import { flushSync, hydrate, tick, unmount } from 'svelte';
import { render } from 'svelte/server';
import Sheet from './Sheet.svelte';
import SheetOnServer from './Sheet.svelte?server';
import type { Drawn, SheetLot } from './sheet.ts';

export const svelte: Drawn = {
  html: (first) => render(SheetOnServer, { props: { first } }).body,
  async hydrate(target, first) {
    let draw: ((lots: readonly SheetLot[]) => void) | null = null;
    const tell = (own: (lots: readonly SheetLot[]) => void) => {
      draw = own;
    };
    const component = hydrate(Sheet, { target, props: { first, tell }, recover: false });
    await tick();
    return {
      draw: async (next) => flushSync(() => draw?.(next)),
      end: () => void unmount(component),
    };
  },
};
