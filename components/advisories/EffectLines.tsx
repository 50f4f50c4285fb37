import { i18n } from '#i18n';
import { type Advisory, type AdvisoryList, type Effect, inLanguage } from '@/lib/advisories';
import { formatDate } from '../format.ts';
import { Passage } from '../Passage.tsx';
import { effectWords } from './advisory-words.ts';
import type { Tongue } from './In.tsx';

export interface EffectLinesProps {
  advisory: Advisory;
  list: AdvisoryList;
  tongue: Tongue;
}

/** What an advisory changes, a line for each measure. */
export function EffectLines({ advisory, list, tongue }: EffectLinesProps) {
  if (advisory.effects.length === 0) return null;
  return (
    <>
      <dt>{i18n.t('advisories.effects')}</dt>
      {advisory.effects.map((effect, n) => (
        <dd key={n}>
          {lineOf(effect, ofWhat(effect, advisory, list, tongue))} <Passage beside="" passage={effect.passage} />
        </dd>
      ))}
    </>
  );
}

function lineOf(effect: Effect, what: string): string {
  const says = effectWords(effect.kind);
  if (effect.kind === 'recognise') {
    const { earliest, latest } = effect.recognised;
    if (earliest === latest) return i18n.t('advisories.effectLine', [formatDate(earliest), says, what]);
    return i18n.t('advisories.effectRange', [formatDate(earliest), formatDate(latest), says, what]);
  }
  const from = formatDate(effect.from);
  if (effect.kind === 'vigilance' && effect.until !== null)
    return i18n.t('advisories.effectUntil', [from, formatDate(effect.until), says, what]);
  return i18n.t('advisories.effectLine', [from, says, what]);
}

function ofWhat(effect: Effect, advisory: Advisory, list: AdvisoryList, tongue: Tongue): string {
  if (effect.kind === 'withdraw') {
    const titles = effect.advisories.map((id) => {
      const other = list.advisories.find((one) => one.id === id);
      return other === undefined ? id : inLanguage(other.title, tongue);
    });
    return titles.join(i18n.t('listSeparator'));
  }
  const ids = effect.kind === 'recognise' ? [effect.zone] : effect.zones;
  const names = ids.map((id) => {
    const zone = advisory.zones.find((one) => one.id === id);
    return zone === undefined ? id : inLanguage(zone.name, tongue);
  });
  return names.join(i18n.t('listSeparator'));
}
