import { StoreError } from './store-problem.ts';

/** Why the record does not allow something. The sentences are for the tests and the console; pages have their own words. */
const SENTENCES = {
  'no-backup': () => 'This is no backup of Parcel Vigil: nothing was changed.',
  'newer-backup': () =>
    'The backup was made by a newer version of Parcel Vigil: nothing was changed. Update the extension, then restore it.',
  'unknown-in-backup': (names) => `The backup holds what is not known here (${names}): nothing was changed.`,
  'own-reviews': () =>
    'This profile has reviews of its own, which a backup may not be written over: nothing was changed. Restore it in a new profile.',
  'damaged-backup': () =>
    'The backup is damaged: the file is not as it was written. Nothing was changed here. Use another copy of it.',
  'other-passphrase': () =>
    'The backup could not be opened: the passphrase is another one, or somebody changed the file on purpose. Nothing was changed here. Try the passphrase again.',
  'damaged-or-newer': () =>
    'The backup is damaged, or a newer version of Parcel Vigil made it. Nothing was changed here. Update the extension, or use another copy.',
  'undone-undo': () => 'What was taken back cannot be taken back once more: decide anew.',
  'only-decisions': () => 'Only a decision can be signed.',
  'same-person': () => 'The one who decided cannot sign for it: a second person must.',
  'own-decision': () => 'The decision was made in this browser: sign it in the list.',
  'unknown-person': () => 'It is not known here who decided: a second person cannot be told apart.',
  'finding-gone': () => 'The finding is not kept any more: nothing was decided. Reload the list.',
  'no-review': () => 'There is no such review.',
  'undone-already': () => 'It was taken back already.',
  'not-kept': () => 'The finding is not kept any more.',
  'too-many-locals': (most) =>
    `No more local advisories are kept than this: ${most}. This one was not kept. Remove one that is no longer needed, then keep it again.`,
  'too-many-footprints': (most) =>
    `No more footprints are kept than this: ${most}. This one was not kept. Remove one that is no longer needed, then load it again.`,
  'too-many-sites': (most) =>
    `No more descriptions of sites are kept than this: ${most}. This one was not kept. Forget one that is no longer needed, then keep it again.`,
} satisfies Record<string, (what: string) => string>;

export type RefusalCode = keyof typeof SENTENCES;

export const REFUSALS = Object.keys(SENTENCES) as RefusalCode[];

/** `what`: names that the sentence holds, where it holds any. */
export function refusal(code: RefusalCode, what = '', cause?: unknown): StoreError {
  return new StoreError('not-allowed', SENTENCES[code](what), cause, { code, what });
}
