import { FRAME_TURN_MS, FRAMES_READING_MS, FRAMES_READING_SHARE } from './caps.ts';

/**
 * The main-thread time that reading may take in the frames of a tab together. Frames have their turns one after the other,
 * so that each can be given what the others have left. What was spent comes back slowly, for frames that are loaded later.
 */
export interface FrameTime {
  /** Waits for the frame's turn; answers how many milliseconds it may read, 0 where none are left. */
  turn(tabId: number, frameId: number): Promise<number>;
  /** A frame has read, for so many milliseconds; its turn is over. */
  spent(tabId: number, frameId: number, ms: number): void;
  forget(tabId: number): void;
}

interface Tab {
  left: number;
  at: number;
  /** Frames that wait, the one whose turn it is first. */
  waiting: Turn[];
}

interface Turn {
  frameId: number;
  start(): void;
}

export function createFrameTime(now: () => number): FrameTime {
  const tabs = new Map<number, Tab>();

  function leftIn(tab: Tab): number {
    const time = now();
    tab.left = Math.min(FRAMES_READING_MS, tab.left + (time - tab.at) * FRAMES_READING_SHARE);
    tab.at = time;
    return Math.max(0, tab.left);
  }

  /** A frame that is gone, or whose report does not come, holds up nobody for long. */
  function startFirst(tab: Tab): void {
    const [first] = tab.waiting;
    if (first === undefined) return;
    first.start();
    setTimeout(() => end(tab, first), FRAME_TURN_MS);
  }

  function end(tab: Tab, turn: Turn): void {
    if (tab.waiting[0] !== turn) return;
    tab.waiting.shift();
    startFirst(tab);
  }

  return {
    turn(tabId, frameId) {
      const tab = tabs.get(tabId) ?? { left: FRAMES_READING_MS, at: now(), waiting: [] };
      tabs.set(tabId, tab);
      return new Promise((resolve) => {
        tab.waiting.push({ frameId, start: () => resolve(leftIn(tab)) });
        if (tab.waiting.length === 1) startFirst(tab);
      });
    },
    spent(tabId, frameId, ms) {
      const tab = tabs.get(tabId);
      if (tab === undefined) return;
      tab.left = leftIn(tab) - ms;
      const [first] = tab.waiting;
      if (first?.frameId === frameId) end(tab, first);
    },
    forget: (tabId) => void tabs.delete(tabId),
  };
}
