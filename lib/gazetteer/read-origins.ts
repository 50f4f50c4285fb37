import { type Acceptance, acceptInOriginField, acceptInProse } from './acceptance.ts';
import { kindsOfValue } from './cue-index.ts';
import { hasUnusualCharacters } from './fold-text.ts';
import { type Doubt, doubtOf, isDenied } from './polarity.ts';
import { cuesAfter, cuesBefore, isOfCar, isStopBetween, type Mention, type Scene, setScene } from './scene.ts';
import type { OriginContext, OriginStatement, PlaceMention, TextField } from './types.ts';
import { type VisibleText, withoutInvisible } from './without-invisible.ts';

interface Judged {
  mention: Mention;
  denied: boolean;
  doubt: Doubt;
}

/** Fields whose words never state where the goods come from: who sells, where it is seen. */
const SILENT_FIELDS: ReadonlySet<TextField> = new Set(['seller', 'location']);

/**
 * Every statement of origin in a text, in reading order: which places the words name, whether they deny them, whether
 * they leave them open. Pure; offsets are UTF-16 code units into `text`. Linear in the length of the text.
 */
export function readOrigins(text: string, field: TextField, context: OriginContext = {}): OriginStatement[] {
  if (SILENT_FIELDS.has(field)) return [];
  const visible = withoutInvisible(text);
  if (visible === null) return readVisible(text, field, context);
  return readVisible(visible.text, field, context).map((statement) => asWritten(statement, visible, text));
}

function readVisible(text: string, field: TextField, context: OriginContext): OriginStatement[] {
  const scene = setScene(text, field, context);
  if (field === 'origin') return readOriginField(text, scene);
  if (scene === null) return [];
  return statementsOf(scene, judge(scene, acceptInProse));
}

/** The same statement with its offsets in the text as it was written, and the note where a place's name was tampered with. */
function asWritten(statement: OriginStatement, visible: VisibleText, written: string): OriginStatement {
  const back = <Range extends { text: string; start: number; end: number }>(range: Range): Range => {
    const start = visible.startInWritten(range.start);
    const end = visible.endInWritten(range.end);
    return { ...range, start, end, text: written.slice(start, end) };
  };
  const places = statement.places.map(back);
  const unusualCharacters = statement.unusualCharacters || places.some((place) => hasUnusualCharacters(place.text));
  return { ...back(statement), places, unusualCharacters };
}

/** The whole value is the statement, unless it says several things of unlike kind. */
function readOriginField(text: string, scene: Scene | null): OriginStatement[] {
  const trimmed = text.trim();
  if (saysNothing(trimmed, scene)) return [];
  const start = text.indexOf(trimmed);
  const whole = { field: 'origin' as const, text: trimmed, start, end: start + trimmed.length };
  if (scene === null) return [{ ...whole, ...NOTHING_KNOWN }];
  const judged = judge(scene, acceptInOriginField);
  if (judged.length === 0) return [{ ...whole, ...NOTHING_KNOWN }];
  const first = judged[0]!;
  if (judged.some((other) => other.denied !== first.denied || other.doubt !== first.doubt))
    return statementsOf(scene, judged);
  return [{ ...whole, ...saidOf(judged, scene.text) }];
}

const NOTHING_KNOWN = { denied: false, uncertain: false, doubt: null, unusualCharacters: false, places: [] };
const NO_LETTERS = /^[^\p{L}]*$/u;

/** "n/a", "—", "Mined", "***": the field is there and states no place. */
function saysNothing(value: string, scene: Scene | null): boolean {
  // A flag and a number code have no letters either.
  if (NO_LETTERS.test(value)) return scene === null || scene.mentions.every(({ end, start }) => end - start < 3);
  const kinds = kindsOfValue(value);
  return kinds.has('absent') || kinds.has('manner');
}

function judge(scene: Scene, accept: (scene: Scene, mention: Mention) => Acceptance): Judged[] {
  const judged: Judged[] = [];
  const acceptances = scene.mentions.map((mention) => accept(scene, mention));
  const denials = scene.mentions.map((mention) => isDenied(scene, mention));
  for (const [i, mention] of scene.mentions.entries()) {
    const acceptance = acceptances[i]!;
    if (acceptance === 'rejected') continue;
    if (acceptance === 'unsupported' && !denials[i] && !isSupported(scene, mention, acceptances, denials)) continue;
    judged.push({
      mention,
      denied: denials[i]!,
      doubt: doubtOf(scene, mention) ?? (acceptance === 'open' ? 'word' : null),
    });
  }
  return judged;
}

/** "Not only Bria but also Carnot goods": a stated or denied place of the country speaks for the others in its sentence. */
function isSupported(
  scene: Scene,
  mention: Mention,
  acceptances: readonly Acceptance[],
  denials: readonly boolean[],
): boolean {
  return scene.mentions.some((other, i) => {
    const speaks = acceptances[i] === 'accepted' || (denials[i] && acceptances[i] !== 'rejected');
    if (!speaks || other === mention || !isOfCar(other)) return false;
    const [left, right] = other.start < mention.start ? [other, mention] : [mention, other];
    return !isStopBetween(scene, left.end, right.start);
  });
}

/** Neighbouring places of which the same is said make one statement. */
function statementsOf(scene: Scene, judged: readonly Judged[]): OriginStatement[] {
  const groups: Judged[][] = [];
  for (const one of judged) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (last !== undefined && belongTogether(scene, last, one)) group!.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => statementOf(scene, group));
}

const FARTHEST_TOGETHER = 40;

function belongTogether(scene: Scene, left: Judged, right: Judged): boolean {
  return (
    left.denied === right.denied &&
    left.doubt === right.doubt &&
    right.mention.start - left.mention.end <= FARTHEST_TOGETHER &&
    !isStopBetween(scene, left.mention.end, right.mention.start)
  );
}

function statementOf(scene: Scene, group: readonly Judged[]): OriginStatement {
  const first = group[0]!;
  const last = group[group.length - 1]!;
  const start = beginningOf(scene, first);
  const end = endOf(scene, last);
  return { field: scene.field, text: scene.text.slice(start, end), start, end, ...saidOf(group, scene.text) };
}

const FARTHEST_CUE = 48;

/** The statement begins with the word that makes it one: "ex", "not", "Place of Origin". */
function beginningOf(scene: Scene, first: Judged): number {
  const { start } = first.mention;
  const kinds = first.denied
    ? (['deny', 'doubt'] as const)
    : first.doubt === 'word'
      ? (['doubt', 'like', 'origin'] as const)
      : (['origin', 'from'] as const);
  const near = kinds
    .flatMap((kind) => cuesBefore(scene, start, kind).slice(0, 1))
    .filter(
      (cue) =>
        start - cue.end <= FARTHEST_CUE &&
        !scene.mentions.some((other) => other.start >= cue.end && other.end <= start),
    );
  return near.reduce((least, cue) => Math.min(least, cue.start), start);
}

function endOf(scene: Scene, last: Judged): number {
  const { end } = last.mention;
  if (!last.denied) return end;
  const after = cuesAfter(scene, end, 'denyAfter')[0];
  return after !== undefined && after.start - end <= FARTHEST_CUE ? after.end : end;
}

function saidOf(
  judged: readonly Judged[],
  text: string,
): Pick<OriginStatement, 'denied' | 'uncertain' | 'doubt' | 'unusualCharacters' | 'places'> {
  const first = judged[0]!;
  return {
    denied: first.denied,
    uncertain: first.doubt !== null,
    doubt: first.doubt,
    unusualCharacters: judged.some(({ mention }) => mention.unusual),
    places: judged.map(({ mention }) => placeMention(mention, text)),
  };
}

export function placeMention(mention: Pick<Mention, 'place' | 'start' | 'end'>, text: string): PlaceMention {
  const { start, end, place } = mention;
  return { id: place.id, name: place.name, text: text.slice(start, end), start, end };
}
