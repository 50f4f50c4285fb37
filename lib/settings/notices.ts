import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the browser lets us show notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks for it, in the turn of a click. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Gives it back. */
export function stopNotifying(): Promise<boolean> {
  return browser.permissions.remove(PERMISSION);
}
