import { memo } from 'preact/compat';
import { i18n } from '#i18n';
import { type AdvisoryList, inLanguage } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import { type DrawnZone, MAP_REGIMES } from '@/lib/map';
import { regimeWords } from '../advisories/regime-look.ts';
import { language } from '../format.ts';
import { restRegime, zonesDrawn } from './use-map-layers.ts';

export interface HeldSummaryProps {
  list: AdvisoryList;
  /** First day of the stretch shown: read out when another one begins, not at each day. */
  era: IsoDate;
}

/** What the map shows, in a sentence or two. */
export const HeldSummary = memo(function HeldSummary({ list, era }: HeldSummaryProps) {
  const zones = [...zonesDrawn(list, era, 'notice-zone'), ...zonesDrawn(list, era, 'compliant-zone')];
  return (
    <div role="status">
      <ul class="map-held">
        {MAP_REGIMES.map((regime) => ({ regime, names: namesOf(zones.filter(({ state }) => state === regime)) }))
          .filter(({ names }) => names !== '')
          .map(({ regime, names }) => (
            <li key={regime} data-held={regime}>
              {i18n.t('map.heldZones', [regimeWords(regime), names])}
            </li>
          ))}
        <li data-held-rest={restRegime(list, era)}>{i18n.t('map.heldRest', [regimeWords(restRegime(list, era))])}</li>
      </ul>
    </div>
  );
});

function namesOf(zones: readonly DrawnZone[]): string {
  return zones.map(({ zone }) => inLanguage(zone.name, language())).join(i18n.t('listSeparator'));
}
