import { type Sign, type SignContext, signReason } from './sign.ts';

/** US$ a carat: the yearly averages of run of mine goods that were reported or derived for 2011 to 2020. */
const REPORTED_AVERAGES = { least: 140, most: 230 } as const;
const RUN_OF_MINE = /(?<!\p{L})(?:run[\s-]+of[\s-]+(?:the[\s-]+)?mine|r\.?o\.?m\.?|tout[\s-]venant)(?!\p{L})/iu;

/** Run of mine goods of the Central African Republic at a price outside the yearly averages. Weak: never alone. */
export const price: Sign = (context) => {
  const { parcel, carPlaces, texts, say } = context;
  if (parcel.price === null || carPlaces.length === 0) return null;
  if (!texts.some(({ words }) => RUN_OF_MINE.test(words))) return null;
  const perCarat = dollarsPerCarat(context);
  if (perCarat === null || (perCarat >= REPORTED_AVERAGES.least && perCarat <= REPORTED_AVERAGES.most)) return null;
  const { text } = parcel.price;
  return signReason('sign-price', say.price(text), { field: 'price', text, start: 0, end: text.length });
};

function dollarsPerCarat({ parcel: { price: asked, carats } }: SignContext): number | null {
  if (asked === null || asked.currency !== 'USD') return null;
  if (asked.per === 'carat') return asked.amount;
  return asked.per === 'lot' && carats !== null && carats > 0 ? asked.amount / carats : null;
}
