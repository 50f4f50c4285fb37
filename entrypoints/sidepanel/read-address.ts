import type { IsoDate } from '@/lib/gazetteer';

export interface PanelAddress {
  /** `null`: follow the active tab of the window. */
  tabId: number | null;
  /** `null`: today. */
  asOf: IsoDate | null;
  /** What was given as the date and is no date of the calendar. */
  notADate: string | null;
}

/** `sidepanel.html?tab=ID&as-of=YYYY-MM-DD` */
export function readAddress(search: string): PanelAddress {
  const asked = new URLSearchParams(search);
  const tab = asked.get('tab');
  const day = asked.get('as-of');
  const isDay = day !== null && isCalendarDate(day);
  return {
    tabId: tab !== null && /^\d{1,15}$/.test(tab) ? Number(tab) : null,
    asOf: isDay ? day : null,
    notADate: day === null || isDay ? null : day.slice(0, 40),
  };
}

/** `2013-02-31` has the form of a date and is none. */
function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
