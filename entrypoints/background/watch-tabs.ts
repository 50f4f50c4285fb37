import { isGranted } from './match-patterns.ts';
import { isNobodyThere, isPageThere, type PageTarget, sendToPage } from './send-to-page.ts';
import { clearTab, closeFrame, type TabReports } from './tab-reports.ts';

export interface Settler {
  /** Writes, badges and announces a tab's change once it has been quiet for a moment. */
  changed(tabId: number): void;
}

/** `settle` is called once for changes that come close together. */
export function createSettler(settleMs: number, settle: (tabId: number) => Promise<void>): Settler {
  const waiting = new Set<number>();
  return {
    changed(tabId) {
      if (waiting.has(tabId)) return;
      waiting.add(tabId);
      setTimeout(() => {
        waiting.delete(tabId);
        settle(tabId).catch((error: unknown) =>
          // Closed meanwhile, or a fault: the reports are kept, and the next change shows them.
          console.error('Parcel Vigil: what a tab shows could not be renewed.', error),
        );
      }, settleMs);
    },
  };
}

/**
 * Looks which of a tab's documents are still there. The browser tells of navigations only where a site is granted, and of
 * frames that were removed nowhere, so the documents themselves are asked. True where something was gone.
 */
export async function dropGoneDocuments(tab: TabReports): Promise<boolean> {
  const frames = [...tab.frames.values()].filter((frame) => frame.counts.listings > 0 || frame.frameId === 0);
  const there = await Promise.all(
    frames.map(({ frameId, documentId }) => isPageThere({ tabId: tab.tabId, frameId, documentId })),
  );
  let changed = false;
  for (const [at, frame] of frames.entries()) {
    // A report that came while we asked may have brought a new document into the frame.
    if (there[at] || tab.frames.get(frame.frameId) !== frame) continue;
    changed = true;
    if (frame.frameId === 0) clearTab(tab);
    else closeFrame(frame);
  }
  return changed;
}

/** Asks a document, or every frame of a tab, to report anew. False where no script of ours is there. */
export async function askForReports(target: PageTarget): Promise<boolean> {
  try {
    await sendToPage(target, 'report-all', null);
    return true;
  } catch {
    // No script there, or one of an older version: either way nothing will be reported.
    return false;
  }
}

/** Has the frames of a tab read and painted anew: the advisories, or what was taught about the site, changed. */
export async function askToReadAgain(target: PageTarget): Promise<void> {
  try {
    await sendToPage(target, 'read-again', null);
  } catch {
    // A tab without a script of ours has nothing to read again.
  }
}

/**
 * After grants were withdrawn: takes the page script out of frames that may no longer be read, and forgets what they told.
 * Frames that were looked at once, by a click, keep what they told. True where something was forgotten.
 */
export async function stopWithdrawnFrames(
  tab: TabReports,
  withdrawn: readonly string[],
  granted: readonly string[],
): Promise<boolean> {
  const frames = [...tab.frames.values()].filter(({ url }) => isGranted(url, withdrawn) && !isGranted(url, granted));
  for (const { frameId } of frames) {
    tab.frames.delete(frameId);
    await stopPage({ tabId: tab.tabId, frameId });
  }
  return frames.length > 0;
}

/** Ends the page script where there is one. */
export async function stopPage(target: PageTarget): Promise<void> {
  try {
    await sendToPage(target, 'stop', null);
  } catch (error) {
    // Nobody there is what was wanted.
    if (!isNobodyThere(error)) console.warn('Parcel Vigil: a page could not be told to stop.', error);
  }
}
