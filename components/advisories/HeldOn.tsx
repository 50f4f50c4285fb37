import { i18n } from '#i18n';
import { type AdvisoryList, inLanguage } from '@/lib/advisories';
import type { RegimeRow } from '@/lib/advisories/regimes-over-time';
import type { IsoDate } from '@/lib/gazetteer';
import { formatDate } from '../format.ts';
import { certaintyWords } from './advisory-words.ts';
import { BasisLinks } from './BasisLinks.tsx';
import { advisoriesBehind, type HeldGroup, heldOn } from './held-on.ts';
import { In, type Tongue } from './In.tsx';
import { lookOf, regimeWords } from './regime-look.ts';
import { rowName } from './row-name.ts';
import './HeldOn.css';

export interface HeldOnProps {
  rows: readonly RegimeRow[];
  list: AdvisoryList;
  day: IsoDate;
  tongue: Tongue;
}

/** What held on a day: regime by zone, the advisories behind it, and what of it is not certain. */
export function HeldOn({ rows, list, day, tongue }: HeldOnProps) {
  const groups = heldOn(rows, list, day);
  return (
    <div class="held-on" data-day={day}>
      <h3>{i18n.t('advisories.heldOn', [formatDate(day)])}</h3>
      <ul class="held-groups">
        {groups.map((group) => (
          <Group key={group.rows[0]?.id} group={group} list={list} tongue={tongue} />
        ))}
      </ul>
      <NotCertain groups={groups} list={list} tongue={tongue} />
    </div>
  );
}

function Group({ group, list, tongue }: { group: HeldGroup; list: AdvisoryList; tongue: Tongue }) {
  const look = lookOf(group.regime);
  const names = group.rows.map((row) => rowName(row, tongue)).join(i18n.t('listSeparator'));
  return (
    <li class={`held-group look-${look}`} data-zones={group.rows.map(({ id }) => id).join(' ')} data-regime={look}>
      <p>
        <strong>{names}</strong>
        <span class="held-regime">{regimeWords(look)}</span>
      </p>
      {group.regime.basis.length > 0 && <BasisLinks basis={group.regime.basis} list={list} tongue={tongue} />}
    </li>
  );
}

function NotCertain({ groups, list, tongue }: { groups: readonly HeldGroup[]; list: AdvisoryList; tongue: Tongue }) {
  const { bases, openLists } = advisoriesBehind(groups, list);
  const sentences = [
    ...groups.flatMap((group) => uncertainWords(group, tongue)),
    ...openLists.map(({ title }) => i18n.t('advisories.openList', [inLanguage(title, tongue)])),
    ...bases
      .filter(({ certainty }) => certainty !== 'confirmed')
      .map(({ title, certainty }) =>
        i18n.t('advisories.basisCertainty', [inLanguage(title, tongue), certaintyWords(certainty)]),
      ),
  ];
  const unknowns = bases.flatMap(({ id, unknowns: texts }) => texts.map((text) => ({ id, text })));
  return (
    <div class="held-uncertain">
      <h4>{i18n.t('advisories.notCertain')}</h4>
      {sentences.length + unknowns.length === 0 && <p>{i18n.t('advisories.nothingUncertain')}</p>}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {unknowns.map(({ id, text }) => (
          <li key={`${id} ${text.en}`}>
            <In text={text} tongue={tongue} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function uncertainWords({ rows, regime }: HeldGroup, tongue: Tongue): string[] {
  const [row] = rows;
  if (row === undefined || regime.uncertain === null) return [];
  if (regime.uncertain === 'sub-prefecture') {
    return [i18n.t('advisories.subPrefectureUnknown', [rowName(row, tongue)])];
  }
  const recognised = regime.compliantZone?.recognised;
  if (recognised === undefined) return [];
  return [
    i18n.t('advisories.recognitionRange', [
      rowName(row, tongue),
      formatDate(recognised.earliest),
      formatDate(recognised.latest),
    ]),
  ];
}
