// For whoever publishes a feed; no part of the extension needs it.
export { type KeyFile, lockKey, publicKeyIn, type UnlockProblem, unlockKey } from './key-file.ts';
export {
  type FeedFile,
  type LatestPlan,
  makeLatest,
  makeList,
  makeRoot,
  type RoleKeys,
  type RootPlan,
} from './make-files.ts';
export { jsonBytes, signEnvelope } from './sign-envelope.ts';
export { makeSigningKey, type SigningKey } from './signing-key.ts';
