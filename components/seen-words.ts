import { i18n } from '#i18n';
import type { PanelFinding } from '@/lib/page/messages';
import { formatTime } from './format.ts';

const LONGEST_ADDRESS = 80;

/** Where and when a lot that left the page was seen last; `null` while it is there. */
export function lastSeenWords({ gone, url, seenAt }: PanelFinding): string | null {
  return gone ? i18n.t('seen.last', [timeOf(seenAt), pageOf(url)]) : null;
}

/** What the same lot stated before; `null` where it stated nothing else. */
export function statedBeforeWords({ before }: PanelFinding): string | null {
  if (before === null) return null;
  const seen = [timeOf(before.seenAt), pageOf(before.url)] as const;
  return before.origin === '' ? i18n.t('seen.beforeNone', [...seen]) : i18n.t('seen.before', [before.origin, ...seen]);
}

function timeOf(milliseconds: number): string {
  return formatTime(new Date(milliseconds).toISOString());
}

/** The page within its site: the panel names the site itself. */
function pageOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  const page = address ? `${address.pathname}${address.search}${address.hash}` : url;
  return page.length > LONGEST_ADDRESS ? `${page.slice(0, LONGEST_ADDRESS)}…` : page;
}
