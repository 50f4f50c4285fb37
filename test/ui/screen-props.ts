import type { PanelScreenProps } from '@/components/PanelScreen';
import type { SiteScreenProps } from '@/components/SiteScreen';

const nothing = () => {};

export function panelProps(given: Partial<PanelScreenProps>): PanelScreenProps {
  const cards = { focusId: null, lost: new Set<string>(), isOpen: () => false, onToggle: nothing, onJump: nothing };
  return {
    view: null,
    problem: null,
    notADate: null,
    refused: false,
    cards,
    onAsOf: nothing,
    onWatch: nothing,
    onTryAgain: nothing,
    onExport: nothing,
    ...given,
  };
}

export function siteProps(given: Partial<SiteScreenProps>): SiteScreenProps {
  return {
    site: null,
    problem: null,
    onWatch: nothing,
    onLookOnce: nothing,
    onOpenPanel: nothing,
    onStop: nothing,
    onKeepPicture: nothing,
    picture: null,
    ...given,
  };
}
