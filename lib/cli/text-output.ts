import type { Writable } from 'node:stream';

/** Writes text and waits while the reader is slow; says whether anyone still reads. */
export interface TextOutput {
  /** False once the reader has closed its end: nothing more needs to be made. */
  write(text: string): Promise<boolean>;
}

/** Standard output as a `TextOutput`: a closed pipe (`| head`) ends the work quietly instead of throwing. */
export function textOutput(stream: Writable): TextOutput {
  let closed = false;
  let wake: (() => void) | null = null;
  const settle = () => {
    wake?.();
    wake = null;
  };
  stream.on('error', () => {
    closed = true;
    settle();
  });
  stream.on('close', () => {
    closed = true;
    settle();
  });
  stream.on('drain', settle);
  return {
    async write(text) {
      if (closed) return false;
      const hasRoom = stream.write(text);
      if (!hasRoom && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return !closed;
    },
  };
}
