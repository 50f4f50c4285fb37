import { inject } from 'vitest';
import { messageOf } from './substitute.ts';

declare module 'vitest' {
  interface ProvidedContext {
    messages: Record<string, { message: string } | undefined>;
  }
}

// In a test page there is no extension: the words come from the shipped file by way of the configuration.
const messages = inject('messages');
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'test' },
    i18n: { getMessage: (key: string, words?: string | string[]) => messageOf(messages, key, words) },
  },
});
