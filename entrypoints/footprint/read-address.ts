export interface FootprintAddress {
  /** The tab whose lot is compared, and the finding in it; `null`: none, a composition is typed in. */
  tabId: number | null;
  findingId: string | null;
}

/** `footprint.html?tab=ID&finding=ID`: the words of the lot are asked of the background and stand in no address. */
export function readAddress(search: string): FootprintAddress {
  const asked = new URLSearchParams(search);
  const tab = asked.get('tab');
  const findingId = asked.get('finding');
  const isTab = tab !== null && /^\d{1,15}$/.test(tab);
  return { tabId: isTab ? Number(tab) : null, findingId: isTab && findingId !== '' ? findingId : null };
}
