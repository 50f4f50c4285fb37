import { WelcomeScreen } from '@/components/welcome/WelcomeScreen';
import { useSites } from './use-sites.ts';
import { useTryOut } from './use-try-out.ts';

/** The page's root: the only part of it that talks to the browser and the store. */
export function WelcomePage() {
  const { settings, sites } = useSites();
  const tryOut = useTryOut();
  return (
    <WelcomeScreen
      faults={settings?.faults ?? []}
      byPolicy={settings?.policy.sites ?? []}
      sites={sites}
      tryOut={tryOut}
    />
  );
}
