import { type Listing, readPageInSteps, type TaughtSite } from '@/lib/listings';
import { PREVIEW_BUDGET_MS, PREVIEW_LOTS, PREVIEW_TEXT_LENGTH } from './limits.ts';
import type { PreviewLot, TaughtPreview } from './messages.ts';

/** Reads the page by one description alone. Answered in one turn, so within a short time; past it the count is not whole. */
export function previewTaught(page: Document, url: string, site: TaughtSite): TaughtPreview {
  const steps = readPageInSteps(page, url, { readers: [], taught: [site] });
  let step = steps.next();
  // The first lot also has the names unpacked that all are read with: that is not counted.
  if (!step.done) step = steps.next();
  const end = performance.now() + PREVIEW_BUDGET_MS;
  while (!step.done) step = steps.next(performance.now() > end ? 'stop' : undefined);
  const listings = step.value.listings.filter(({ reader }) => reader === 'taught');
  return { lots: listings.length, isWhole: !step.value.partRead, first: listings.slice(0, PREVIEW_LOTS).map(shown) };
}

function shown({ parcel, texts }: Listing): PreviewLot {
  const { lot, title, description, carats, stones, price, seller, certificate, closes } = parcel;
  return {
    lot: short(lot),
    title: short(title),
    description: short(description),
    carats,
    stones,
    seller: short(seller),
    certificate: short(certificate),
    closes,
    price: short(price?.text),
    origin: short(texts.origin?.text),
  };
}

function short(text: string | null | undefined): string | null {
  return text?.slice(0, PREVIEW_TEXT_LENGTH) ?? null;
}
