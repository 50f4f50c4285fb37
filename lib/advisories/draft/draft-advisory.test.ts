import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledList } from '../bundled-list.ts';
import { checkAdvisory } from '../check-list.ts';
import { type Draft, draftAdvisory } from './index.ts';

const HEAD = 'Chair of the Kimberley Process\n\n4 May 2031\n\nTo: All participants in the Kimberley Process\n\n';
const FIRST =
  'The Chair draws attention to recent events that were reported in several producing areas of the country.\n\n';

const TETE =
  'Présidence du Processus de Kimberley\n\n4 mai 2031\n\nÀ tous les participants au Processus de Kimberley\n\n';
const PREMIERE =
  "La présidence attire l'attention de tous sur les événements récents survenus dans les zones productrices du pays.\n\n";

/** A letter around the words: in French where they are, so that its language is plain. */
function draftOf(body: string, known = false): Draft {
  const isFrench = /^(?:La|Les|Nous) /.test(body);
  const text = (isFrench ? TETE + PREMIERE : HEAD + FIRST) + body;
  return draftAdvisory(text, { readOn: '2031-06-01', known: known ? bundledList() : null });
}

const zonesOf = (draft: Draft) => draft.advisory.zones.map(({ id }) => id);
const effectsOf = (draft: Draft) => draft.advisory.effects.map((effect) => effect.kind);

describe('zones', () => {
  test.each<[string, string[]]>([
    [
      'We ask for vigilance for goods from the zones of Bria, Sam Ouandja and Bamingui.',
      ['bria', 'sam-ouandja', 'bamingui'],
    ],
    ['Nous demandons de la vigilance pour les zones de Bria et de Ndélé.', ['bria', 'ndele']],
    ['Exports from the prefecture of Haute-Kotto are suspended.', ['haute-kotto']],
    ['Exports of rough diamonds from the Central African Republic are suspended.', ['central-african-republic']],
    ['Exports from Bria (Haute-Kotto) are suspended.', ['bria']],
    ['Exports from Bria are suspended. Exports from Carnot remain suspended.', ['bria']],
    ['Vigilance is asked for the areas of Bria, with the exception of Ippy.', ['bria']],
    ['Vigilance is asked. A meeting was held in Bangui.', []],
    ['Vigilance is asked for the areas of Bria and Séguéla.', ['bria']],
  ])('%s → %j', (body, zones) => {
    expect(zonesOf(draftOf(body))).toEqual(zones);
  });

  test('a unit that is named as such is taken as it is, without a doubt', () => {
    const draft = draftOf('Exports from the sub-prefectures of Carnot and Nola are suspended.');
    expect(draft.advisory.zones.map(({ places, units }) => [places, units])).toEqual([
      [['town-carnot'], ['sub-carnot']],
      [['town-nola'], ['sub-nola']],
    ]);
    expect(draft.unsure.filter(({ field }) => field.startsWith('zones'))).toEqual([]);
  });

  test('a bare name that a town and its unit share takes both and is marked', () => {
    const draft = draftOf('Exports from Bria are suspended.');
    expect(draft.readings.find(({ field }) => field === 'zones[0].units')).toMatchObject({
      sure: false,
      words: 'Bria',
    });
  });

  test('an exception and a place elsewhere are told and not drafted', () => {
    const draft = draftOf('Vigilance is asked for the areas of Bria and Séguéla, with the exception of Ippy.');
    expect(draft.unsure.map(({ words }) => words)).toEqual(expect.arrayContaining(['Séguéla', 'Ippy']));
  });
});

describe('a letter in a language that is not read', () => {
  test.each([
    [
      'es',
      'Presidencia del Proceso de Kimberley\n\n4 de mayo de 2031\n\nA todos los participantes\n\nSegún informes de prensa, grupos armados habrían atacado zonas de la República Centroafricana, entre ellas Bria y Yalinga.\n\nPido a los participantes vigilancia ante la introducción de diamantes en bruto de esas zonas.',
    ],
    [
      'pt',
      'Presidência do Processo de Kimberley\n\n4 de maio de 2031\n\nAos participantes\n\nForam relatados pela imprensa ataques em zonas da República Centro-Africana, entre elas Bria e Yalinga.\n\nPeço a todos que estejam vigilantes com os diamantes em bruto das zonas.',
    ],
    [
      'ru',
      'Председатель Кимберлийского процесса\n\n4 мая 2031 г.\n\nУчастникам\n\nПо сообщениям печати, вооружённые группы напали на алмазные районы страны, в том числе Bria, Yalinga.\n\nПрошу всех участников проявлять бдительность в отношении алмазов из этих районов.',
    ],
  ])('%s is told, its words are no French, and places are not taken for zones', (code, text) => {
    const draft = draftAdvisory(text, { readOn: '2031-06-01' });
    expect(draft.language).toBe(code);
    expect(draft.unsure[0]?.says).toMatch(/only letters in English and French are read/);
    expect(new Set(draft.advisory.quotes.map(({ language }) => language))).toEqual(new Set([code]));
    expect(draft.advisory).toMatchObject({ zones: [], exhaustive: false });
    const zones = draft.unsure.find(({ field }) => field === 'zones');
    expect([zones?.words, zones?.says]).toEqual(['Bria', expect.stringContaining('Bria, Yalinga')]);
    expect(draft.unsure.some(({ field }) => field === 'exhaustive')).toBe(true);
  });
});

describe('whether the list of zones is open', () => {
  test.each<[string, boolean, boolean]>([
    ['Vigilance is asked for several areas, among them Bria and Ippy.', false, true],
    ['Vigilance is asked for areas including Bria.', false, true],
    ['La vigilance est demandée pour des zones du pays, dont Bria et Ippy.', false, true],
    ['Vigilance is asked for the following areas: Bria and Ippy.', true, true],
    [
      'In particular, vigilance is asked for goods that come from the two remote mining areas of Bria and Ippy.',
      true,
      false,
    ],
    ['Exports from Bria are suspended.', true, true],
  ])('%s', (body, exhaustive, sure) => {
    const draft = draftOf(body);
    expect(draft.advisory.exhaustive).toBe(exhaustive);
    expect(draft.unsure.some(({ field }) => field === 'exhaustive')).toBe(!sure);
  });
});

describe('measures', () => {
  test.each<[string, string[]]>([
    ['All traders are asked to be vigilant for goods from the areas of Bria.', ['vigilance']],
    ['Exports from Bria are hereby suspended.', ['suspend']],
    ['The suspension of exports from Bria is lifted.', ['lift']],
    ['La suspension des exportations de Bria est levée.', ['lift']],
    ['Les exportations de Bria sont suspendues.', ['suspend']],
    ['It was decided to lift the suspension of exports from Bria.', ['lift']],
    ['La réunion a décidé de lever la suspension des exportations de Bria.', ['lift']],
    ['Exports from Bria are not suspended.', []],
    ['Les exportations de Bria ne sont pas suspendues.', []],
    ['Exports from Bria remain suspended.', []],
  ])('%s → %j', (body, effects) => {
    expect(effectsOf(draftOf(body))).toEqual(effects);
  });

  test.each<[string, string, string | null]>([
    ['Exports from Bria are suspended with effect from 1 July 2031.', '2031-07-01', null],
    ['Exports from Bria are suspended.', '2031-05-04', null],
    ['Vigilance is asked for the areas of Bria until 31 December 2031.', '2031-05-04', '2031-12-31'],
  ])('%s holds from %s until %s', (body, from, until) => {
    const [effect] = draftOf(body).advisory.effects;
    expect(effect).toMatchObject({ from, ...(effect?.kind === 'vigilance' ? { until } : {}) });
  });

  test('a withdrawal names the advisory of the day, where one is known; else it is told', () => {
    const body = 'The notice of 18 April 2013 is withdrawn.';
    expect(draftOf(body, true).advisory.effects).toMatchObject([{ kind: 'withdraw', advisories: ['kp-2013-04-18'] }]);
    expect(draftOf(body).advisory.effects).toEqual([]);
    expect(draftOf(body).unsure.some(({ says }) => says.includes('takes back'))).toBe(true);
  });

  test('without a day nothing takes effect', () => {
    const draft = draftAdvisory(`${FIRST}Exports from Bria are suspended.`, { readOn: '2031-06-01' });
    expect(draft.advisory.effects).toEqual([]);
    expect(draft.advisory.date).toEqual({ earliest: '2003-01-01', latest: '2031-06-01', certainty: 'unverified' });
    expect(draft.readings.filter(({ field }) => field.startsWith('effects'))).toEqual([]);
  });
});

describe('contacts', () => {
  test.each<[string, object[]]>([
    [
      'Questions may be sent to the Secretariat at a@kp.example until 31 December 2031; after that date, the Chair of the Kimberley Process for 2032 may be contacted.',
      [
        { address: 'a@kp.example', from: '2031-05-04', until: '2031-12-31' },
        { address: null, from: '2032-01-01', until: null, who: { en: 'Chair of the Kimberley Process for 2032' } },
      ],
    ],
    [
      'Contact: the Registry, tel. +236 70 00 00 00.',
      [{ address: '+236 70 00 00 00', until: null, who: { en: 'Registry' } }],
    ],
    ['Write to the Registry at b@kp.example.', [{ address: 'b@kp.example', until: null, who: { en: 'Registry' } }]],
  ])('%s', (body, contacts) => {
    expect(draftOf(body).advisory.contacts).toMatchObject(contacts);
  });
});

describe('days and deadlines', () => {
  test.each<[string, string | null, boolean]>([
    ['All participants must report by 30 June 2031.', '2031-06-30', true],
    ['All participants must report no later than June 30, 2031.', '2031-06-30', true],
    ['All participants must report by 05/06/2031.', '2031-06-05', false],
    ['All participants must report by 31 June 2031.', null, true],
  ])('%s → %s', (body, by, sure) => {
    const draft = draftOf(body);
    expect(draft.advisory.deadlines?.[0]?.by ?? null).toBe(by);
    expect(draft.unsure.some(({ field }) => field === 'deadlines[0].by')).toBe(!sure);
  });

  test('a time that hangs on another day is told and not worked out', () => {
    const draft = draftOf('All participants must report within 30 days.');
    expect(draft.advisory.deadlines).toBeUndefined();
    expect(draft.unsure.find(({ field }) => field === 'deadlines')).toMatchObject({ words: 'within 30 days' });
  });
});

describe('any text', () => {
  test('becomes a draft that follows the schema, whose readings point at their words', () => {
    const words = fc.constantFrom(
      'Bria',
      'dont',
      'suspended',
      'are',
      '31 December 2031',
      '\n\n',
      '\n',
      '1. ',
      ':',
      ';',
      '. ',
      'until ',
      'a@b.example',
      'levée',
      'est',
      'zones',
      '(a) ',
      '\t',
      '«',
      '»',
      'Attached',
      'must',
      'all participants',
      '\u{1f48e}',
      'Haute-Kotto',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const draft = draftAdvisory(text, { readOn: '2031-06-01', known: bundledList() });
        expect(checkAdvisory(draft.advisory)).toMatchObject({ ok: true });
        for (const { start, end, words: read } of draft.readings) expect(text.slice(start, end)).toBe(read);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['one sentence without an end', 'all participants must ask to note that '.repeat(2_500)],
    ['opening quotation marks', `A coalition ${'« '.repeat(40_000)}`],
    ['spaces', `Exports${' '.repeat(90_000)}from Bria are suspended.`],
    ['dates', '1 May '.repeat(15_000)],
  ])('%s cannot hold it up', (_name, body) => {
    const started = performance.now();
    draftOf(body);
    expect(performance.now() - started).toBeLessThan(25_000);
  });
});
