import { browser } from 'wxt/browser';
import type { Badge } from './badge.ts';

/** Puts a tab's badge and its words on the toolbar button. A tab that closed meanwhile is no fault. */
export async function showBadge(tabId: number, badge: Badge, title: string): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeBackgroundColor({ tabId, color: badge.background });
    await action.setBadgeTextColor({ tabId, color: badge.colour });
    await action.setBadgeText({ tabId, text: badge.text });
    await action.setTitle({ tabId, title });
  } catch (error) {
    if (!(error instanceof Error && /no tab with id|invalid tab id/i.test(error.message))) throw error;
  }
}
