import { browser } from 'wxt/browser';
import { openPanel } from './open-panel.ts';

interface Sidebar {
  toggle(): Promise<void>;
}

/** The keys that open the panel and the desk; a picture's and a selection's stand with what they do. */
export function listenForCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // Not awaited before: the browser opens its panel only in the turn of the key.
    if (command === 'open-panel') openExplanation(tab?.id);
    if (command === 'open-desk') void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') });
  });
}

function openExplanation(tabId: number | undefined): void {
  const sidebar = (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;
  const opened = sidebar ? sidebar.toggle() : tabId === undefined ? Promise.resolve() : openPanel(tabId);
  opened.catch((error: unknown) => console.error('Parcel Vigil: the panel could not be opened.', error));
}
