/** The lot that is compared: of a tab, or kept at the desk; `null`: none, a composition is typed in. */
export type FootprintAddress = { tabId: number; findingId: string } | { keptId: string } | null;

/**
 * `footprint.html?tab=ID&finding=ID` or `footprint.html?kept=ID`: the words of the lot are asked of the background or the
 * store, and stand in no address.
 */
export function readAddress(search: string): FootprintAddress {
  const asked = new URLSearchParams(search);
  const [tab, findingId, keptId] = [asked.get('tab'), asked.get('finding'), asked.get('kept')];
  if (tab !== null && /^\d{1,15}$/.test(tab) && findingId) return { tabId: Number(tab), findingId };
  return keptId ? { keptId } : null;
}
