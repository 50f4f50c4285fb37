import { i18n } from '#i18n';
import { type DeskChoices, type DeskFilter, NOBODY } from '@/lib/desk';
import type { IsoDate } from '@/lib/gazetteer';
import { type Regime, VERDICTS_BY_STRENGTH, type Verdict } from '@/lib/screening';
import { DECISIONS, type Decision } from '@/lib/trail';
import { Button } from '../Button.tsx';
import { verdictWords } from '../verdict-words.ts';
import { decisionWords, regimeWords } from './desk-words.ts';
import { Select } from './Select.tsx';
import './FilterBar.css';

export interface FilterBarProps {
  filter: DeskFilter;
  /** Zones, sites and people that the findings hold. */
  choices: DeskChoices;
  /** Names of zones by id. */
  zones: Record<string, string>;
  /** Something is left out. */
  narrowed: boolean;
  onChange: (filter: DeskFilter) => void;
  onClear: () => void;
}

const REGIMES: readonly (Regime | 'no-regime')[] = ['vigilance', 'suspended', 'compliant-zone', 'open', 'no-regime'];

/** Id of the search field, for the key that leads to it. */
export const SEARCH_ID = 'desk-search';

/** Search and the filters. Each offers what there is; choosing nothing leaves its side open. */
export function FilterBar({ filter, choices, zones, narrowed, onChange, onClear }: FilterBarProps) {
  const set = (part: Partial<DeskFilter>) => onChange({ ...filter, ...part });
  return (
    <search class="filter-bar">
      <label class="filter-search">
        <span>{i18n.t('desk.search')}</span>
        <input
          id={SEARCH_ID}
          type="search"
          value={filter.query}
          placeholder={i18n.t('desk.searchHint')}
          onInput={({ currentTarget }) => set({ query: currentTarget.value })}
        />
      </label>
      <details class="filter-more">
        <summary>{i18n.t('desk.filter')}</summary>
        <div class="filter-fields">
          <Select
            label={i18n.t('desk.filterName.verdict')}
            value={filter.verdicts[0] ?? null}
            options={VERDICTS_BY_STRENGTH.map((verdict) => [verdict, verdictWords(verdict)])}
            onChange={(verdict) => set({ verdicts: one<Verdict>(verdict) })}
          />
          <Select
            label={i18n.t('desk.filterName.regime')}
            value={filter.regimes[0] ?? null}
            options={REGIMES.map((regime) => [
              regime,
              regime === 'no-regime' ? i18n.t('desk.noRegime') : regimeWords(regime),
            ])}
            onChange={(regime) => set({ regimes: one<Regime | 'no-regime'>(regime) })}
          />
          <Select
            label={i18n.t('desk.filterName.zone')}
            value={filter.zones[0] ?? null}
            options={choices.zones.map((zone) => [zone, zones[zone] ?? zone])}
            onChange={(zone) => set({ zones: one(zone) })}
          />
          <Select
            label={i18n.t('desk.filterName.source')}
            value={filter.sources[0] ?? null}
            options={choices.sources.map((source) => [source, source])}
            onChange={(source) => set({ sources: one(source) })}
          />
          <Select
            label={i18n.t('desk.filterName.decision')}
            value={filter.decisions[0] ?? null}
            options={DECISIONS.map((decision) => [decision, decisionWords(decision)])}
            onChange={(decision) => set({ decisions: one<Decision>(decision) })}
          />
          <Select
            label={i18n.t('desk.filterName.assignee')}
            value={filter.assignees[0] ?? null}
            options={[NOBODY, ...choices.assignees].map((name) => [name, name || i18n.t('desk.nobody')])}
            onChange={(assignee) => set({ assignees: one(assignee) })}
          />
          <DateRange
            name={i18n.t('desk.readOn')}
            from={filter.readFrom}
            until={filter.readUntil}
            onChange={(readFrom, readUntil) => set({ readFrom, readUntil })}
          />
          <DateRange
            name={i18n.t('desk.closesOn')}
            from={filter.closesFrom}
            until={filter.closesUntil}
            onChange={(closesFrom, closesUntil) => set({ closesFrom, closesUntil })}
          />
        </div>
      </details>
      {narrowed && (
        <Button kind="plain" onClick={onClear}>
          {i18n.t('desk.clearFilter')}
        </Button>
      )}
    </search>
  );
}

interface DateRangeProps {
  name: string;
  from: IsoDate | null;
  until: IsoDate | null;
  onChange: (from: IsoDate | null, until: IsoDate | null) => void;
}

function DateRange({ name, from, until, onChange }: DateRangeProps) {
  return (
    <fieldset class="filter-dates">
      <legend>{name}</legend>
      <label>
        <span>{i18n.t('desk.from')}</span>
        <input
          type="date"
          value={from ?? ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value || null, until)}
        />
      </label>
      <label>
        <span>{i18n.t('desk.until')}</span>
        <input
          type="date"
          value={until ?? ''}
          onChange={({ currentTarget }) => onChange(from, currentTarget.value || null)}
        />
      </label>
    </fieldset>
  );
}

function one<Value extends string>(chosen: string | null): Value[] {
  return chosen === null ? [] : [chosen as Value];
}
