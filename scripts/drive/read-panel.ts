import type { Page } from 'playwright-core';

/** One finding as the side panel shows it. */
export interface ShownFinding {
  lot: string;
  verdict: string;
  /** The sentences below it. */
  reasons: string[];
}

/** The side panel as a person sees it. */
export interface ShownPanel {
  state: string;
  listings: number;
  read: number;
  /** Its first sentence: what was read and found. */
  summary: string;
  findings: ShownFinding[];
}

/** States in which a panel has its last word for now. */
const SETTLED = ['done', 'none', 'not-allowed', 'part-read'];

/** Waits until the panel has its say, then reads it from its elements. */
export async function readPanel(panel: Page, wanted: readonly string[] = SETTLED): Promise<ShownPanel> {
  const selector = wanted.map((state) => `[data-state="${state}"][data-listings]`).join(', ');
  await panel.waitForSelector(selector, { timeout: 15_000 });
  return panel.evaluate((rootSelector) => {
    const root = document.querySelector<HTMLElement>(rootSelector);
    const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const findings = [...document.querySelectorAll<HTMLElement>('[data-lot][data-verdict]')];
    return {
      state: root?.dataset.state ?? '',
      listings: Number(root?.dataset.listings),
      read: Number(root?.dataset.read),
      summary: textOf(document.querySelector('h1')),
      findings: findings.map((finding) => ({
        lot: finding.dataset.lot ?? '',
        verdict: finding.dataset.verdict ?? '',
        reasons: [...finding.querySelectorAll('.finding-reasons li')].map(textOf),
      })),
    };
  }, selector);
}
