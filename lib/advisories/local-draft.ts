import { checkAdvisory } from './check-list.ts';
import type { Draft } from './draft/draft.ts';
import { draftSchema } from './draft/draft-schema.ts';
import { isLocal } from './with-local.ts';

export type { Draft } from './draft/draft.ts';

/** A draft that may be kept as a local advisory, or every fault of it with its path in the advisory. */
export function checkLocalDraft(value: unknown): { ok: true; draft: Draft } | { ok: false; faults: string[] } {
  const draft = draftSchema.safeParse(value);
  if (!draft.success) {
    return {
      ok: false,
      faults: draft.error.issues.map(({ path, message }) => `${path.join('.') || 'draft'}: ${message}`),
    };
  }
  const checked = checkAdvisory(draft.data.advisory);
  if (!checked.ok) return { ok: false, faults: checked.faults };
  if (!isLocal(checked.value)) {
    return { ok: false, faults: ["id: the id of a local advisory begins with 'local-', and its origin is 'local'"] };
  }
  return { ok: true, draft: { ...draft.data, advisory: checked.value } };
}
