import type { Advisory } from '../schema.ts';
import type { Draft } from './draft.ts';

/** Where a field stands in an advisory: `['zones', 0, 'places', 1]`. */
export type FieldPath = readonly (string | number)[];

/** `zones[0].places[1]`, as readings, doubts and faults name it. */
export function pathText(path: FieldPath): string {
  return path.map((step, n) => (typeof step === 'number' ? `[${step}]` : `${n === 0 ? '' : '.'}${step}`)).join('');
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (held, step) => (typeof held === 'object' && held !== null ? Reflect.get(held, step) : undefined),
    value,
  );
}

/**
 * A draft with another value at a path. What a person wrote is not in the letter, so nothing is said any more to have been
 * read there; and what was unsure of it is settled. The outcome may not follow the schema: the check tells.
 */
export function setField(draft: Draft, path: FieldPath, value: unknown): Draft {
  return settle({ ...draft, advisory: withValue(draft.advisory, path, value) as Advisory }, path, true);
}

/** A person looked at a field and found it right: it is unsure no more, and its words stay marked. */
export function confirmField(draft: Draft, path: FieldPath): Draft {
  return settle(draft, path, false);
}

/** A draft with one more entry at the end of a list. */
export function addEntry(draft: Draft, path: FieldPath, entry: unknown): Draft {
  const list = valueAt(draft.advisory, path);
  const entries = Array.isArray(list) ? list : [];
  return { ...draft, advisory: withValue(draft.advisory, path, [...entries, entry]) as Advisory };
}

/** A draft without an entry of a list; what was read of the entries after it moves with them. */
export function removeEntry(draft: Draft, path: FieldPath, index: number): Draft {
  const list = valueAt(draft.advisory, path);
  if (!Array.isArray(list)) return draft;
  const advisory = withValue(draft.advisory, path, list.toSpliced(index, 1)) as Advisory;
  const prefix = `${pathText(path)}[`;
  const moved = <Item extends { field: string }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      const at = item.field.startsWith(prefix) ? Number.parseInt(item.field.slice(prefix.length), 10) : -1;
      if (at === index) return [];
      if (at < index) return [item];
      return [{ ...item, field: `${prefix}${at - 1}${item.field.slice(`${prefix}${at}`.length)}` }];
    });
  return { ...draft, advisory, readings: moved(draft.readings), unsure: moved(draft.unsure) };
}

function settle(draft: Draft, path: FieldPath, isChanged: boolean): Draft {
  const field = pathText(path);
  const isWithin = (other: string) => other === field || other.startsWith(`${field}.`) || other.startsWith(`${field}[`);
  return {
    ...draft,
    readings: draft.readings.flatMap((reading) => {
      if (!isWithin(reading.field)) return [reading];
      return isChanged ? [] : [{ ...reading, sure: true, note: null }];
    }),
    unsure: draft.unsure.filter((one) => !isWithin(one.field)),
  };
}

function withValue(held: unknown, path: FieldPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(held) && typeof step === 'number') {
    return held.map((entry, n) => (n === step ? withValue(entry, rest, value) : entry));
  }
  const object = typeof held === 'object' && held !== null ? held : {};
  const next = withValue(Reflect.get(object, step), rest, value);
  if (next === undefined) {
    const { [String(step)]: _gone, ...others } = object as Record<string, unknown>;
    return others;
  }
  return { ...object, [step]: next };
}
