import type { IsoDate } from '@/lib/gazetteer';
import type { Advisory, Effect, Localized, Zone } from '../schema.ts';

/** Sentences of ours that say what a draft says, in both languages. */

export function titleOf(issuer: Advisory['issuer'], effects: readonly Effect[], date: IsoDate | null): Localized {
  const kind = effects[0]?.kind;
  const what = kind === undefined ? NOTICE : TITLES[kind];
  const when = date === null ? '' : `, ${date}`;
  return {
    en: `${what.en}: ${issuer.office.en}${when}`,
    fr: `${what.fr} : ${issuer.office.fr ?? issuer.office.en}${when}`,
  };
}

const NOTICE = { en: 'Notice', fr: 'Avis' };

const TITLES: Record<Effect['kind'], { en: string; fr: string }> = {
  vigilance: { en: 'Notice asking for vigilance', fr: 'Avis de vigilance' },
  suspend: { en: 'Suspension of exports', fr: 'Suspension des exportations' },
  'resume-compliant-only': {
    en: 'Exports resumed for compliant zones',
    fr: 'Reprise des exportations pour les zones conformes',
  },
  recognise: { en: 'Recognition of compliant zones', fr: 'Reconnaissance de zones conformes' },
  lift: { en: 'Suspension lifted', fr: 'Levée de la suspension' },
  withdraw: { en: 'Withdrawal of a notice', fr: "Retrait d'un avis" },
};

export function summaryOf(effects: readonly Effect[], zones: readonly Zone[], exhaustive: boolean): Localized {
  if (effects.length === 0)
    return { en: 'No measure could be read from this notice.', fr: "Aucune mesure n'a pu être lue dans cet avis." };
  const parts = effects.map((effect) => partOf(effect, zones, exhaustive));
  return { en: parts.map(({ en }) => en).join(' '), fr: parts.map(({ fr }) => fr).join(' ') };
}

function partOf(effect: Effect, zones: readonly Zone[], exhaustive: boolean): { en: string; fr: string } {
  if (effect.kind === 'withdraw') {
    const ids = effect.advisories.join(', ');
    return { en: `Withdraws ${ids} from ${effect.from}.`, fr: `Retire ${ids} à compter du ${effect.from}.` };
  }
  if (effect.kind === 'recognise') return { en: `Recognises ${effect.zone}.`, fr: `Reconnaît ${effect.zone}.` };
  const names = (language: 'en' | 'fr') =>
    zones
      .filter(({ id }) => effect.zones.includes(id))
      .map(({ name }) => name[language] ?? name.en)
      .join(', ');
  const open = exhaustive ? { en: '', fr: '' } : { en: ' among others', fr: ', entre autres' };
  const says = SAYS[effect.kind];
  return {
    en: `${says.en} ${names('en')}${open.en}, from ${effect.from}.`,
    fr: `${says.fr} ${names('fr')}${open.fr}, à compter du ${effect.from}.`,
  };
}

const SAYS = {
  vigilance: { en: 'Asks for vigilance for goods of', fr: 'Demande de la vigilance pour les diamants de' },
  suspend: { en: 'Suspends exports from', fr: 'Suspend les exportations de' },
  'resume-compliant-only': { en: 'Lets compliant zones export again:', fr: 'Permet aux zones conformes d’exporter :' },
  lift: { en: 'Lifts the suspension of exports from', fr: 'Lève la suspension des exportations de' },
};

export const NO_BORDERS: Localized = {
  en: 'The notice gives no border of a zone.',
  fr: "L'avis ne donne aucune limite de zone.",
};

export const NO_END: Localized = { en: 'The notice names no end.', fr: "L'avis ne fixe pas de fin." };

export const NO_DATE: Localized = {
  en: 'The day of the notice is not known.',
  fr: "Le jour de l'avis n'est pas connu.",
};
