declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { SheetLot } from './sheet.ts';

  const sheet: Component<{
    first: readonly SheetLot[];
    tell?: (draw: (lots: readonly SheetLot[]) => void) => void;
  }>;
  export default sheet;
}

declare module '*.svelte?server' {
  import type { Component } from 'svelte';
  import type { SheetLot } from './sheet.ts';

  const sheet: Component<{ first: readonly SheetLot[] }>;
  export default sheet;
}
