import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type SiteProblem, SiteScreen } from '@/components/SiteScreen';
import type { PictureOutcome } from '@/lib/page/messages';
import { ask } from '@/lib/page/messenger';
import { openSidePanel } from './open-side-panel.ts';
import { useSite } from './use-site.ts';

/** The popup's root: the only part of it that talks to the background and the browser. */
export function Popup() {
  const { tabId, site, silent, refresh } = useSite();
  const [problem, setProblem] = useState<SiteProblem | null>(null);
  const [picture, setPicture] = useState<PictureOutcome | null>(null);
  const pattern = site?.pattern ?? null;

  // Browsers show their prompt only in the turn of the click: nothing is awaited before.
  const watch = async () => {
    if (pattern === null) return;
    const granted = await browser.permissions.request({ origins: [pattern] });
    setProblem(granted ? null : 'refused');
    refresh();
  };
  const stop = async () => {
    if (pattern === null) return;
    const origins = [pattern];
    const removed = await browser.permissions.remove({ origins });
    setProblem(removed && !(await browser.permissions.contains({ origins })) ? null : 'stop-failed');
    refresh();
  };
  const lookOnce = async () => {
    if (tabId === null) return;
    const answer = await ask('look-once', { tabId });
    setProblem(answer?.ok ? null : 'look-failed');
    refresh();
  };
  const keepPicture = async () => {
    if (tabId === null) return;
    const answer = await ask('keep-picture', { tabId });
    setPicture(answer?.ok ? answer.value : 'refused');
  };
  const openPanel = () => {
    if (tabId !== null) void openSidePanel(tabId).then(() => window.close());
  };

  return (
    <SiteScreen
      site={site}
      problem={problem ?? (silent ? 'silent' : null)}
      onWatch={() => void watch()}
      onLookOnce={() => void lookOnce()}
      onOpenPanel={openPanel}
      onStop={() => void stop()}
      onKeepPicture={() => void keepPicture()}
      picture={picture}
    />
  );
}
