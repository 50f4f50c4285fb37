import { DECISION_KEYS } from '@/components/desk/DecisionBar';
import { SEARCH_ID } from '@/components/desk/FilterBar';
import { type DeskFinding, pageAddress } from '@/lib/desk';
import { DECISIONS } from '@/lib/trail';
import { type KeyMap, useKeys } from './use-keys.ts';
import type { Letters } from './use-letter.ts';
import type { Reviewing } from './use-reviewing.ts';
import type { Selection } from './use-selection.ts';

export interface DeskKeys {
  finding: DeskFinding | null;
  selection: Selection;
  reviewing: Reviewing;
  letters: Letters;
  onHelp: () => void;
}

/** The desk's single keys, as `KeyHelp` tells them. */
export function useDeskKeys({ finding, selection, reviewing, letters, onHelp }: DeskKeys, enabled: boolean): void {
  const decide = DECISIONS.map((decision) => [DECISION_KEYS[decision], () => reviewing.begin(decision)]);
  const keys: KeyMap = {
    ...Object.fromEntries(decide),
    j: () => selection.move(1),
    k: () => selection.move(-1),
    u: reviewing.undo,
    s: reviewing.signOff,
    r: reviewing.repeat,
    q: () => letters.open('question'),
    p: () => letters.open('report'),
    o: () => openPage(finding),
    '/': () => document.getElementById(SEARCH_ID)?.focus(),
    escape: selection.close,
  };
  useKeys(keys, enabled);
  // Help is never out of reach: it is where single keys are switched on again.
  useKeys({ '?': onHelp }, true);
}

function openPage(finding: DeskFinding | null): void {
  const address = finding === null ? null : pageAddress(finding);
  if (address !== null) window.open(address, '_blank', 'noopener,noreferrer');
}
