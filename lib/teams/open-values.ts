import { commitmentTo, openedSchema, type TrailEntry } from '@/lib/trail';
import { openFor, type TeamKey } from './team-key.ts';
import type { OpenedValues, RefusalCause, ValuesDocument } from './types.ts';

/** Personal values of an entry, where they can be read and fit what the entry commits to. */
export async function openValues(
  { sealed }: Pick<TrailEntry, 'sealed'>,
  document: ValuesDocument,
  keys: readonly TeamKey[],
): Promise<{ ok: true; opened: OpenedValues } | { ok: false; cause: RefusalCause }> {
  const value = await openFor(document._id, document, keys);
  if (value === undefined) return { ok: false, cause: 'unreadable' };
  const parsed = openedSchema.safeParse(value);
  if (!parsed.success) return { ok: false, cause: 'does-not-fit' };
  for (const [name, opening] of Object.entries(parsed.data)) {
    const commitment = Object.hasOwn(sealed, name) ? sealed[name] : undefined;
    if (commitment !== (await commitmentTo(opening))) return { ok: false, cause: 'does-not-fit' };
  }
  return { ok: true, opened: parsed.data };
}
