import { i18n } from '#i18n';
import { passageWords } from './passage-words.ts';

export interface PassageProps {
  /** The sentence it belongs to. */
  beside: string;
  /** Where in the advisory it stands, `¶ 2`. */
  passage: string | null;
}

/** Where a sentence stands, unless the sentence says so itself. */
export function Passage({ beside, passage }: PassageProps) {
  if (passage === null || beside.includes(passage)) return null;
  return <span class="passage">{i18n.t('finding.passage', [passageWords(passage)])}</span>;
}
