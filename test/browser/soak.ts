import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Long repetitions are wanted in full (`npm run test:soak`). */
    soak: boolean;
  }
}

/** How often something is repeated: a few times at each change, in full where the time is given. */
export function repetitions(few: number, full: number): number {
  return inject('soak') ? full : few;
}
