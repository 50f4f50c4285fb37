import { i18n } from '#i18n';
import { type DeskCounts, STANDING_STATES, type StandingState } from '@/lib/desk';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import { stateWords } from './desk-words.ts';
import './StateCounts.css';

export interface StateCountsProps {
  counts: DeskCounts;
  /** Those that are shown; empty for all. */
  chosen: readonly StandingState[];
  onChange: (chosen: StandingState[]) => void;
}

/** How many findings stand where, as a sum that adds up; each part can be chosen. */
export function StateCounts({ counts, chosen, onChange }: StateCountsProps) {
  const toggle = (state: StandingState) =>
    onChange(STANDING_STATES.filter((other) => (other === state) !== chosen.includes(other)));
  return (
    <fieldset class="state-counts" data-all={counts.all}>
      <legend>{plural('desk.counts', counts.all)}</legend>
      {STANDING_STATES.map((state) => (
        <button
          key={state}
          type="button"
          class="state-count"
          data-state={state}
          data-count={counts.byState[state]}
          aria-pressed={chosen.includes(state)}
          onClick={() => toggle(state)}
        >
          <strong>{formatNumber(counts.byState[state])}</strong> {stateWords(state)}
        </button>
      ))}
      {chosen.length > 0 && (
        <button type="button" class="state-count" onClick={() => onChange([])}>
          {i18n.t('desk.showAll')}
        </button>
      )}
    </fieldset>
  );
}
