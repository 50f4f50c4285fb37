/** Flags of a Chromium that asks nothing of any network by itself; each caller adds what it needs of windows and sandboxes. */
export const QUIET_FLAGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
