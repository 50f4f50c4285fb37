import { checkAdvisory } from './check-list.ts';
import type { Draft } from './draft/draft.ts';
import { draftSchema } from './draft/draft-schema.ts';
import { faultAt, type ListFault } from './list-fault.ts';
import { faultsOfIssue } from './say-issue.ts';
import { isLocal } from './with-local.ts';

export type { Draft } from './draft/draft.ts';

/** A draft that may be kept as a local advisory, or every fault of it with its path in the advisory. */
export function checkLocalDraft(value: unknown): { ok: true; draft: Draft } | { ok: false; faults: ListFault[] } {
  const draft = draftSchema.safeParse(value, { reportInput: true });
  if (!draft.success) {
    return { ok: false, faults: draft.error.issues.flatMap((issue) => faultsOfIssue(issue, 'draft')) };
  }
  const checked = checkAdvisory(draft.data.advisory);
  if (!checked.ok) return { ok: false, faults: checked.told };
  if (!isLocal(checked.value)) {
    return { ok: false, faults: [faultAt('id', 'notLocal')] };
  }
  return { ok: true, draft: { ...draft.data, advisory: checked.value } };
}
