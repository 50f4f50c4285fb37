import { i18n } from '#i18n';
import type { DeskFinding } from '@/lib/desk';
import { VerdictIcon } from '../VerdictIcon.tsx';
import { verdictWords } from '../verdict-words.ts';
import { decisionWords, findingName, formatInstant } from './desk-words.ts';
import './EarlierSection.css';

export interface EarlierSectionProps {
  /** Newest first; `null` while they are looked up. */
  related: readonly DeskFinding[] | null;
  onOpen: (id: string) => void;
}

/** What is kept of the same lot elsewhere, or of the same seller, and what was decided there. */
export function EarlierSection({ related, onOpen }: EarlierSectionProps) {
  return (
    <section class="earlier" aria-busy={related === null}>
      <h3>{i18n.t('desk.earlier')}</h3>
      {related?.length === 0 && <p class="earlier-none">{i18n.t('desk.earlierNone')}</p>}
      {related !== null && related.length > 0 && (
        <ul>
          {related.map((finding) => (
            <li key={finding.id} data-verdict={finding.parcel.verdict}>
              <VerdictIcon verdict={finding.parcel.verdict} />
              <span>
                <button type="button" class="button button-plain" onClick={() => onOpen(finding.id)}>
                  {findingName(finding)}
                </button>{' '}
                {[finding.source.name, verdictWords(finding.parcel.verdict), decidedWords(finding)].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function decidedWords({ standing }: DeskFinding): string {
  if (!('last' in standing)) return i18n.t('desk.earlierUndecided');
  const { decision, who, at, reason, note } = standing.last;
  const words = i18n.t('desk.decidedBy', [decisionWords(decision), who, formatInstant(at)]);
  return [words, reason, note].filter(Boolean).join(' · ');
}
