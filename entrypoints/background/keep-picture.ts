import type { PictureOutcome } from '@/lib/page/messages';
import type { DeskStore, KeptFinding } from '@/lib/store';
import { sourceAddress } from './source-address.ts';

/** What the browser tells about the tab whose picture is asked for. */
export interface PicturedTab {
  windowId?: number | undefined;
  url?: string | undefined;
  incognito: boolean;
}

export interface PictureContext {
  desk: Pick<DeskStore, 'all' | 'putPicture'>;
  /** `tabs.captureVisibleTab`; rejects where the browser refuses. A `data:` address. */
  capture: (windowId: number) => Promise<string>;
}

/** Findings of one page that a picture is kept with, what wants a look most first; each holds its own copy. */
const MOST_FINDINGS = 20;

/**
 * Keeps a picture of the visible tab with the findings of its page that a notice touches. The browser gives pictures only
 * where the reader has just clicked for one: in the popup, by the command or the context menu.
 */
export async function keepPicture(tab: PicturedTab, { desk, capture }: PictureContext): Promise<PictureOutcome> {
  if (tab.incognito) return 'private';
  // Asked for first: the click's permission lasts no longer than the page.
  const address = tab.windowId === undefined ? null : await capture(tab.windowId).catch(() => null);
  if (address === null || tab.url === undefined) return 'refused';
  const here = await findingsAt(desk, sourceAddress(tab.url));
  if (here.length === 0) return 'nothing-kept';
  const picture = pictureOf(address);
  if (picture === null) return 'refused';
  for (const { id } of here) await desk.putPicture(id, picture);
  return 'kept';
}

async function findingsAt(desk: PictureContext['desk'], address: string): Promise<KeptFinding[]> {
  const { findings } = await desk.all();
  return findings
    .filter(({ source, gone, parcel }) => source.address === address && !gone && parcel.verdict !== 'none')
    .sort(
      (one, other) => Number(other.parcel.verdict === 'alerted-zone') - Number(one.parcel.verdict === 'alerted-zone'),
    )
    .slice(0, MOST_FINDINGS);
}

/** Only what the browser says it is: a JPEG in base 64. */
function pictureOf(address: string): Blob | null {
  const [head, data] = address.split(',');
  if (head !== 'data:image/jpeg;base64' || data === undefined) return null;
  const bytes = Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
  return new Blob([bytes], { type: 'image/jpeg' });
}
