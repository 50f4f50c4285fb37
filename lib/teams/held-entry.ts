import type { EntryBodies, IsoTime } from '@/lib/trail';
import type { EntryDocument, KnownEntry } from './types.ts';

type Review =
  | ({ kind: 'decision' } & EntryBodies['decision'])
  | ({ kind: 'undo' } & EntryBodies['undo'])
  | ({ kind: 'sign-off' } & EntryBodies['sign-off']);

/** What is held of an entry in memory: enough to follow its chain and to tell what was decided. */
export interface HeldEntry extends KnownEntry {
  at: IsoTime;
  /** Lots that it tells of. */
  lots: { finding: string; address: string; lot: string | null }[];
  review: Review | null;
  /** It says that the values of its origin's entries before this time are erased. */
  erases: IsoTime | null;
}

export function heldEntryOf({ _id, entry, device }: Pick<EntryDocument, '_id' | 'entry' | 'device'>): HeldEntry {
  const { origin, sequence, previous, at } = entry;
  const known = { hash: _id.slice('entry:'.length), origin, sequence, previous, device, at };
  const plain = { ...known, lots: [], review: null, erases: null };
  switch (entry.kind) {
    case 'finding': {
      const { source, judged } = entry.body;
      return { ...plain, lots: [{ finding: judged.finding, address: source.address, lot: judged.lot }] };
    }
    case 'read': {
      const { source, none } = entry.body;
      return { ...plain, lots: none.map(({ finding, lot }) => ({ finding, address: source.address, lot })) };
    }
    case 'decision':
      return { ...plain, review: { kind: 'decision', ...entry.body } };
    case 'undo':
      return { ...plain, review: { kind: 'undo', ...entry.body } };
    case 'sign-off':
      return { ...plain, review: { kind: 'sign-off', ...entry.body } };
    case 'erasure':
      return { ...plain, erases: entry.body.before };
    default:
      return plain;
  }
}
