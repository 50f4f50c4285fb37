import type { Localized } from '../schema.ts';
import type { Span } from './draft.ts';

/** A body, an office or a group of the trade with its name in both languages. */
interface Body {
  pattern: RegExp;
  name: Localized;
  /** A year behind it belongs to its name ("Chair for 2013"). */
  takesYear?: boolean;
  /** In whose name an office speaks. */
  group?: Localized;
}

const KP = '(?:kimberley process|kp|kpcs)';
const PK = '(?:processus de kimberley|pk|scpk)';

export const KIMBERLEY_PROCESS: Localized = { en: 'Kimberley Process', fr: 'Processus de Kimberley' };

/** The longer ones first: the first that fits is taken. */
const BODIES: readonly Body[] = [
  {
    pattern: body(`(?:vice[- ]chair \\(?of the\\)? ${KP}|vice-présidence du ${PK})`),
    name: { en: 'Vice-Chair of the Kimberley Process', fr: 'Vice-présidence du Processus de Kimberley' },
    group: KIMBERLEY_PROCESS,
    takesYear: true,
  },
  {
    pattern: body(
      `(?:chair(?:man|woman|person|manship)?(?:,)? (?:of )?(?:the )?${KP}|${KP} chair(?:manship)?|présid(?:ente?|ence) (?:\\d{4} )?du ${PK})`,
    ),
    name: { en: 'Chair of the Kimberley Process', fr: 'Présidence du Processus de Kimberley' },
    group: KIMBERLEY_PROCESS,
    takesYear: true,
  },
  {
    pattern: body('(?:working group o[fn] diamond experts|wgde|groupe de travail des experts diamantaires)'),
    name: { en: 'Working Group of Diamond Experts', fr: 'Groupe de travail des experts diamantaires' },
  },
  {
    pattern: body('(?:working group on monitoring|wgm|groupe de travail (?:chargé du suivi|sur le suivi))'),
    name: { en: 'Working Group on Monitoring', fr: 'Groupe de travail sur le suivi' },
  },
  {
    pattern: body('(?:working group on statistics|wgs|groupe de travail sur les statistiques)'),
    name: { en: 'Working Group on Statistics', fr: 'Groupe de travail sur les statistiques' },
  },
  {
    pattern: body('(?:(?:car |central african republic )?monitoring team|équipe de (?:suivi|surveillance))'),
    name: { en: 'Monitoring Team', fr: 'Équipe de suivi' },
  },
  {
    pattern: body('(?:u\\.?s\\.? geological survey(?: [\\[(]usgs[\\])])?|usgs)'),
    name: { en: 'U.S. Geological Survey (USGS)', fr: 'U.S. Geological Survey (USGS)' },
  },
  {
    pattern: body(
      `(?:all )?governments? (?:that |which )?(?:participat\\w+|taking part|take part) in the ${KP}|(?:tous les )?gouvernements? qui participent au ${PK}`,
    ),
    name: {
      en: 'All governments that take part in the Kimberley Process',
      fr: 'Tous les gouvernements qui participent au Processus de Kimberley',
    },
  },
  {
    pattern: body(
      "(?:all )?members of the (?:rough )?diamond (?:industry|trade)|(?:tous les )?membres de l['’]industrie du diamant",
    ),
    name: { en: 'All members of the diamond industry', fr: "Tous les membres de l'industrie du diamant" },
  },
  {
    pattern: body(
      `(?:all )?participants (?:in|of|to) the ${KP}|(?:all )?${KP} participants|(?:tous les )?participants au ${PK}`,
    ),
    name: { en: 'All participants in the Kimberley Process', fr: 'Tous les participants au Processus de Kimberley' },
  },
  {
    pattern: body('(?:all )?(?:its|their|the) observers|(?:tous )?(?:ses|leurs|les) observateurs'),
    name: { en: 'All its observers', fr: 'Tous ses observateurs' },
  },
  {
    pattern: body('world diamond council|conseil mondial du diamant'),
    name: { en: 'World Diamond Council', fr: 'Conseil mondial du diamant' },
    group: { en: 'World Diamond Council', fr: 'Conseil mondial du diamant' },
  },
  {
    pattern: body(`${KP} secretariat|(?:permanent )?secretariat of the ${KP}|secrétariat (?:permanent )?du ${PK}`),
    name: { en: 'Secretariat of the Kimberley Process', fr: 'Secrétariat du Processus de Kimberley' },
    group: KIMBERLEY_PROCESS,
    takesYear: true,
  },
  {
    pattern: body(`plenary(?: of the ${KP})?|réunion plénière(?: du ${PK})?|plénière du ${PK}`),
    name: { en: 'Plenary of the Kimberley Process', fr: 'Réunion plénière du Processus de Kimberley' },
    group: KIMBERLEY_PROCESS,
  },
  { pattern: body(`${KP}|${PK}`), name: KIMBERLEY_PROCESS, group: KIMBERLEY_PROCESS },
];

/** A known body in a text. */
export interface FoundBody extends Span {
  name: Localized;
  group: Localized | null;
}

/** Every known body, longest name first at each place. */
export function findBodies(text: string): FoundBody[] {
  const found: FoundBody[] = [];
  for (const { pattern, name, takesYear, group } of BODIES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const year = takesYear
        ? /^\s+(?:for|pour(?: l['’]année)?|in|de)?\s*\(?(20\d{2})\)?/iu.exec(text.slice(end))
        : null;
      found.push({
        start,
        end: end + (year?.[0].length ?? 0),
        name: year === null ? name : { en: `${name.en} for ${year[1]}`, fr: `${name.fr} pour ${year[1]}` },
        group: group ?? null,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Spaces may be line breaks; borders are those of words in any script. */
function body(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'giu');
}
