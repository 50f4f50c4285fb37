import type { ScreenedDocument } from '@/lib/screening';
import { documentWriter } from './document-writer.ts';
import { findInputs, type Input } from './find-inputs.ts';
import { loadPage } from './load-page.ts';
import type { Call } from './main.ts';
import { readInput } from './read-input.ts';
import { screenPage } from './screen-page.ts';

/** Screens files, directories or standard input one by one; what cannot be read is named, and the rest is done. */
export async function screenFiles(call: Call): Promise<boolean> {
  const { inputs, remarks } = await findInputs(call.options.inputs);
  for (const remark of remarks) call.say(remark);
  const writer = documentWriter(call.options.format, inputs.length, call.out);
  let allRead = true;
  let isHeard = await writer.begin();
  for (const input of inputs) {
    if (!isHeard) break;
    const outcome = await screenInput(input, call);
    for (const sentence of outcome.sentences) call.say(`${outcome.source}: ${sentence}`);
    allRead &&= outcome.wholeRead;
    if (outcome.document !== null) isHeard = await writer.write(outcome.document);
  }
  if (isHeard) await writer.end();
  return allRead;
}

interface Outcome {
  source: string;
  document: ScreenedDocument | null;
  sentences: string[];
  wholeRead: boolean;
}

async function screenInput(input: Input, call: Call): Promise<Outcome> {
  const { source } = input;
  const unread = (sentence: string): Outcome => ({ source, document: null, sentences: [sentence], wholeRead: false });
  if ('sentence' in input) return unread(input.sentence);
  const bytes = await readInput(source, call.stdin);
  if (!bytes.ok) return unread(bytes.sentence);
  const load = loadPage(source, bytes.bytes);
  if (!load.ok) return unread(load.sentence);
  try {
    return { source, ...screenPage(source, load.page, call.asOf) };
  } catch (error) {
    // A fault of ours on one page must not lose the other pages.
    return unread(
      `could not be screened (${error instanceof Error ? error.message : String(error)}); please report this.`,
    );
  }
}
