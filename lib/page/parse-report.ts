import { hasPlace, type OriginStatement, type PlaceMention, type TextField } from '@/lib/gazetteer';
import type { Parcel, Price } from '@/lib/listings';
import type { Note } from '@/lib/screening';
import {
  MESSAGE_FAULTS,
  MESSAGE_KEYS,
  MESSAGE_LOTS,
  MESSAGE_ORIGINS,
  MESSAGE_PLACES,
  MESSAGE_TEXT_LENGTH,
  STYLED_WORDS,
} from './limits.ts';
import { measurePayload } from './measure-payload.ts';
import type { FrameReport, ReportedLot } from './messages.ts';
import { unpackReport } from './pack-report.ts';

export type ParsedReport = { ok: true; report: FrameReport } | { ok: false; fault: string };

/**
 * A frame's report, checked and copied key by key: a broken renderer can forge any message. Written by hand, since the
 * background reads up to 20 a second for each tab. The first fault refuses the whole report and names its path.
 */
export function parseReport(sent: unknown): ParsedReport {
  const sentSize = measurePayload(sent);
  // Unpacked, a report may be many times as large.
  const payload = typeof sentSize === 'string' ? null : unpackReport(sent);
  const size = payload === null || payload === sent ? sentSize : measurePayload(payload);
  if (typeof size === 'string') return { ok: false, fault: `report: ${size}` };
  try {
    return { ok: true, report: readReport(payload) };
  } catch (fault) {
    if (fault instanceof ShapeFault) return { ok: false, fault: fault.message };
    throw fault;
  }
}

class ShapeFault extends Error {}

const FIELDS: readonly TextField[] = [
  'origin',
  'title',
  'description',
  'heading',
  'notice',
  'seller',
  'location',
  'page',
];
const NOTES: readonly Note[] = ['unusual-characters', 'not-visible', 'page-interferes', 'part-read', 'clock'];
const STATES: readonly FrameReport['state'][] = ['reading', 'done', 'none', 'part-read'];
const DOUBTS = ['word', 'alternatives', 'region'] as const;
const KEY = /^[0-9a-z]{1,14}(~[0-9a-z]{1,6})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CURRENCY = /^[A-Z]{3}$/;

function readReport(value: unknown): FrameReport {
  const report = readObject(value, 'report');
  const counts = readObject(report('counts'), 'counts');
  return {
    round: readCount(report('round'), 'round'),
    state: readOneOf(report('state'), STATES, 'state'),
    counts: {
      listings: readCount(counts('listings'), 'counts.listings'),
      read: readCount(counts('read'), 'counts.read'),
      unread: readCount(counts('unread'), 'counts.unread'),
    },
    lots: readList(report('lots'), MESSAGE_LOTS, 'lots', readLot),
    present: readList(report('present'), MESSAGE_KEYS, 'present', readKey),
    notes: readList(report('notes'), NOTES.length, 'notes', (note, path) => readOneOf(note, NOTES, path)),
    statedDate: orNull(report('statedDate'), 'statedDate', (day, path) => readMatch(day, DAY, path)),
    faults: readList(report('faults'), MESSAGE_FAULTS, 'faults', readText),
    notVisible: readList(report('notVisible'), STYLED_WORDS, 'notVisible', readKey),
    spent: readCount(report('spent'), 'spent'),
  };
}

function readLot(value: unknown, path: string): ReportedLot {
  const lot = readObject(value, path);
  return { key: readKey(lot('key'), `${path}.key`), parcel: readParcel(lot('parcel'), `${path}.parcel`) };
}

/** A key as `open-panel` names it; checked the same way there. */
export function isLotKey(value: unknown): value is string {
  return typeof value === 'string' && KEY.test(value);
}

function readParcel(value: unknown, path: string): Parcel {
  const parcel = readObject(value, path);
  const text = (name: string) => orNull(parcel(name), `${path}.${name}`, readText);
  const number = (name: string) => orNull(parcel(name), `${path}.${name}`, readNumber);
  return {
    lot: text('lot'),
    title: text('title'),
    description: text('description'),
    carats: number('carats'),
    stones: number('stones'),
    price: orNull(parcel('price'), `${path}.price`, readPrice),
    seller: text('seller'),
    certificate: text('certificate'),
    closes: orNull(parcel('closes'), `${path}.closes`, (day, at) => readMatch(day, DAY, at)),
    goods: orNull(parcel('goods'), `${path}.goods`, (goods, at) =>
      readOneOf(goods, ['rough', 'polished'] as const, at),
    ),
    origin: readList(parcel('origin'), MESSAGE_ORIGINS, `${path}.origin`, readOrigin),
  };
}

function readPrice(value: unknown, path: string): Price {
  const price = readObject(value, path);
  return {
    amount: readNumber(price('amount'), `${path}.amount`),
    currency: orNull(price('currency'), `${path}.currency`, (code, at) => readMatch(code, CURRENCY, at)),
    per: orNull(price('per'), `${path}.per`, (per, at) => readOneOf(per, ['carat', 'lot'] as const, at)),
    text: readText(price('text'), `${path}.text`),
  };
}

function readOrigin(value: unknown, path: string): OriginStatement {
  const origin = readObject(value, path);
  return {
    field: readOneOf(origin('field'), FIELDS, `${path}.field`),
    text: readText(origin('text'), `${path}.text`),
    ...readSpan(origin, path),
    denied: readBoolean(origin('denied'), `${path}.denied`),
    uncertain: readBoolean(origin('uncertain'), `${path}.uncertain`),
    doubt: orNull(origin('doubt'), `${path}.doubt`, (doubt, at) => readOneOf(doubt, DOUBTS, at)),
    unusualCharacters: readBoolean(origin('unusualCharacters'), `${path}.unusualCharacters`),
    places: readList(origin('places'), MESSAGE_PLACES, `${path}.places`, readPlace),
  };
}

function readPlace(value: unknown, path: string): PlaceMention {
  const place = readObject(value, path);
  const id = readText(place('id'), `${path}.id`);
  if (!hasPlace(id)) refuse(`${path}.id`, 'unknown place');
  return {
    id,
    name: readText(place('name'), `${path}.name`),
    text: readText(place('text'), `${path}.text`),
    ...readSpan(place, path),
  };
}

function readSpan(member: (name: string) => unknown, path: string): { start: number; end: number } {
  const start = readCount(member('start'), `${path}.start`);
  const end = readCount(member('end'), `${path}.end`);
  if (end < start) refuse(`${path}.end`, 'lies before its start');
  return { start, end };
}

function readKey(value: unknown, path: string): string {
  return isLotKey(value) ? value : refuse(path, 'not a key');
}

/** Own members only: a name on the prototype is no member of a message. */
function readObject(value: unknown, path: string): (name: string) => unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(path, 'not an object');
  return (name) => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
}

function readList<Item>(
  value: unknown,
  cap: number,
  path: string,
  readItem: (item: unknown, path: string) => Item,
): Item[] {
  if (!Array.isArray(value)) return refuse(path, 'not a list');
  if (value.length > cap) return refuse(path, `more than ${cap}`);
  return value.map((item, index) => readItem(item, `${path}[${index}]`));
}

function orNull<Value>(value: unknown, path: string, read: (value: unknown, path: string) => Value): Value | null {
  return value === null ? null : read(value, path);
}

function readText(value: unknown, path: string): string {
  if (typeof value !== 'string') return refuse(path, 'not a text');
  return value.length <= MESSAGE_TEXT_LENGTH ? value : refuse(path, 'too long');
}

function readMatch(value: unknown, pattern: RegExp, path: string): string {
  return typeof value === 'string' && pattern.test(value) ? value : refuse(path, 'not of its form');
}

function readNumber(value: unknown, path: string): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse(path, 'not a number');
}

function readCount(value: unknown, path: string): number {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : refuse(path, 'not a count');
}

function readBoolean(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : refuse(path, 'neither true nor false');
}

function readOneOf<Value extends string>(value: unknown, values: readonly Value[], path: string): Value {
  return values.find((known) => known === value) ?? refuse(path, 'not one of its values');
}

function refuse(path: string, what: string): never {
  throw new ShapeFault(`${path}: ${what}`);
}
