import type { OriginStatement } from '@/lib/gazetteer';
import type { Parcel, Price } from '@/lib/listings';
import type { FrameReport, ReportedLot } from './messages.ts';

/**
 * A report as it travels: ten thousand lots say the same few origins, and each member's name once a lot would be half of what is
 * sent. A quarter as long, and a quarter as long to write out.
 */
export type PackedReport = Omit<FrameReport, 'lots'> & { lots: PackedLot[]; origins: OriginStatement[] };

type PackedPrice = [amount: Price['amount'], currency: Price['currency'], per: Price['per'], text: string];

type PackedLot = [
  key: string,
  lot: Parcel['lot'],
  title: Parcel['title'],
  description: Parcel['description'],
  carats: Parcel['carats'],
  stones: Parcel['stones'],
  price: PackedPrice | null,
  seller: Parcel['seller'],
  certificate: Parcel['certificate'],
  closes: Parcel['closes'],
  goods: Parcel['goods'],
  /** By their place in `origins`. */
  ...origin: number[],
];

const OWN_MEMBERS = 11;

export function packReport(report: FrameReport): PackedReport {
  const origins: OriginStatement[] = [];
  const places = new Map<OriginStatement, number>();
  const placeOf = (statement: OriginStatement): number => {
    let place = places.get(statement);
    if (place === undefined) {
      place = origins.push(statement) - 1;
      places.set(statement, place);
    }
    return place;
  };
  const lots = report.lots.map(({ key, parcel }): PackedLot => {
    const { lot, title, description, carats, stones, price, seller, certificate, closes, goods, origin } = parcel;
    const money: PackedPrice | null = price && [price.amount, price.currency, price.per, price.text];
    const own = [key, lot, title, description, carats, stones, money, seller, certificate, closes, goods] as const;
    return [...own, ...origin.map(placeOf)];
  });
  return { ...report, lots, origins };
}

/** The report of any message, packed or not, to be checked as it then is: what is of no such form is left as it came. */
export function unpackReport(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || !Object.hasOwn(payload, 'origins')) return payload;
  const { origins, lots, ...report } = payload as { origins: unknown; lots: unknown };
  if (!Array.isArray(origins) || !Array.isArray(lots)) return payload;
  return { ...report, lots: lots.map((lot: unknown) => unpackLot(lot, origins)) };
}

function unpackLot(packed: unknown, origins: readonly unknown[]): unknown {
  if (!Array.isArray(packed)) return packed;
  const [key, lot, title, description, carats, stones, price, seller, certificate, closes, goods] = packed as unknown[];
  const origin = packed.slice(OWN_MEMBERS).map((place: unknown) => origins[place as number]);
  const parcel: Record<keyof ReportedLot['parcel'], unknown> = {
    lot,
    title,
    description,
    carats,
    stones,
    price: unpackPrice(price),
    seller,
    certificate,
    closes,
    goods,
    origin,
  };
  return { key, parcel };
}

function unpackPrice(packed: unknown): unknown {
  if (!Array.isArray(packed)) return packed;
  const [amount, currency, per, text] = packed as unknown[];
  return { amount, currency, per, text };
}
