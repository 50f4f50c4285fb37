import * as z from 'zod/mini';
import { faultAt } from '@/lib/advisories/list-fault';
import { checkLocalDraft } from '@/lib/advisories/local-draft';
import { withLocal } from '@/lib/advisories/with-local';
import type { ListInUse, LocalAdvisoryStore } from '@/lib/store';
import { today } from './clock.ts';
import { notWrittenWords } from './not-written-words.ts';
import { readPayload } from './panel-payloads.ts';
import { type Handlers, RefusedMessage } from './receive.ts';

type LocalHandlers = Pick<Handlers, 'keep-local' | 'remove-local'>;

const keepPayload = z.object({ draft: z.unknown() });
const removePayload = z.object({ id: z.string().check(z.maxLength(80)) });

/** A letter is some pages; a draft with its words read from is a few times that. */
const LONGEST_LETTER = 100_000;

export interface LocalsContext {
  locals: LocalAdvisoryStore;
  currentList: () => Promise<ListInUse>;
  /** Something was kept or removed: all is judged anew. */
  onChange: () => Promise<void>;
}

/** One handler per message about local advisories. Only the background writes them, so that all is judged anew each time. */
export function createLocalHandlers({ locals, currentList, onChange }: LocalsContext): LocalHandlers {
  return {
    async 'keep-local'(payload) {
      const checked = checkLocalDraft(readPayload(keepPayload, payload).draft);
      if (!checked.ok) return { faults: checked.faults };
      const { draft } = checked;
      if (draft.text.length > LONGEST_LETTER) {
        return { faults: [faultAt('text', 'letterTooLong', { most: LONGEST_LETTER })] };
      }
      const { id } = draft.advisory;
      const [{ list }, kept] = await Promise.all([currentList(), change(locals.all())]);
      if (list.advisories.some((one) => one.id === id)) {
        return { faults: [faultAt('id', 'idInUse', { id })] };
      }
      const others = kept.filter((one) => one.id !== id).map((one) => one.draft.advisory);
      const { faults } = withLocal(list, [...others, draft.advisory]);
      if (faults.length > 0) return { faults: [...faults] };
      await change(locals.put({ id, keptOn: today(), draft }));
      await onChange();
      return { faults: [] };
    },

    async 'remove-local'(payload) {
      await change(locals.remove(readPayload(removePayload, payload).id));
      await onChange();
      return null;
    },
  };
}

async function change<Value>(changing: Promise<Value>): Promise<Value> {
  try {
    return await changing;
  } catch (error) {
    throw new RefusedMessage(notWrittenWords(error));
  }
}
