import type { Advisory } from '@/lib/advisories';
import { checkAdvisory } from '@/lib/advisories/check-list';
import { type DraftFile, draftSchema } from '@/lib/advisories/draft';
import { say } from '@/lib/advisories/say-issue';
import type { AdvisoryCall } from './command.ts';
import { readJsonFile } from './read-json-file.ts';
import { sayFaults } from './say-faults.ts';

/** An advisory from a file, with the draft around it where the file is one. */
export interface ReadDraft {
  advisory: Advisory;
  draft: DraftFile | null;
}

export function isDraft(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'format') === 'parcel-vigil-draft';
}

/** A list of advisories, well made or not. */
export function isList(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'advisories' in value;
}

/** What is wrong with a draft or a single advisory; `advisory` where nothing is. */
export function checkDraft(value: unknown): { ok: true; read: ReadDraft } | { ok: false; faults: string[] } {
  if (!isDraft(value)) {
    const checked = checkAdvisory(value);
    return checked.ok ? { ok: true, read: { advisory: checked.value, draft: null } } : checked;
  }
  const draft = draftSchema.safeParse(value, { reportInput: true });
  const checked = checkAdvisory(Reflect.get(value as object, 'advisory'));
  const faults = [
    ...(draft.success ? [] : draft.error.issues.flatMap((issue) => say(issue))),
    ...(checked.ok ? [] : checked.faults.map((fault) => `advisory.${fault}`)),
  ];
  if (draft.success && checked.ok) return { ok: true, read: { advisory: checked.value, draft: draft.data } };
  return { ok: false, faults };
}

/** A draft or an advisory from a file, or `null` once its faults were said. */
export async function readDraft(call: AdvisoryCall, source: string): Promise<ReadDraft | null> {
  const value = await readJsonFile(call, source);
  if (value === undefined) return null;
  if (isList(value)) {
    call.say(`${source}: is a list of advisories, where a draft or a single advisory is wanted.`);
    return null;
  }
  const checked = checkDraft(value);
  if (checked.ok) return checked.read;
  sayFaults(call, source, checked.faults);
  return null;
}
