import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { PanelScreen } from '@/components/PanelScreen';
import { SiteScreen } from '@/components/SiteScreen';
import { TaughtSection } from '@/components/TaughtSection';
import { TeachScreen } from '@/components/TeachScreen';
import { panelProps, siteProps } from '../ui/screen-props.ts';
import { panelStates, siteStates } from '../ui/tab-views.ts';
import { taughtProps, taughtStates, teachProps, teachStates } from '../ui/teach-views.ts';

/**
 * Pictures of every state, to be looked at while a screen is worked on:
 * `VITE_PICTURES=1 vitest run -c vitest.browser.config.ts test/browser/ui-pictures` writes them to `.output/pictures/`.
 */
const wanted = import.meta.env.VITE_PICTURES !== undefined;
const FOLDER = '../../.output/pictures';

const LOOKS: Record<string, { name: string; value: string }[]> = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};

let container: HTMLElement | null = null;

afterEach(() => {
  if (container) render(null, container);
  container?.remove();
});

const openedView = panelStates()['findings today']!;
const opened = { ...panelProps({}).cards, isOpen: () => true, focusId: openedView.findings[1]!.id };

describe.runIf(wanted)('pictures', () => {
  const screens: [string, VNode][] = [
    ['panel opened', <PanelScreen {...panelProps({ view: openedView, cards: opened })} />],
    ...Object.entries(panelStates()).map(([name, view]): [string, VNode] => [
      `panel ${name}`,
      <PanelScreen {...panelProps({ view })} />,
    ]),
    ...Object.entries(teachStates).map(([name, given]): [string, VNode] => [
      `teach ${name}`,
      <PanelScreen
        {...panelProps({ view: panelStates().none ?? openedView, teaching: <TeachScreen {...teachProps(given)} /> })}
      />,
    ]),
    ...Object.entries(taughtStates).map(([name, given]): [string, VNode] => [
      `taught ${name}`,
      <PanelScreen {...panelProps({ view: openedView, taught: <TaughtSection {...taughtProps(given)} /> })} />,
    ]),
    ...Object.entries(siteStates()).map(([name, site]): [string, VNode] => [
      `popup ${name}`,
      <SiteScreen {...siteProps({ site })} />,
    ]),
  ];
  for (const [look, features] of Object.entries(LOOKS)) {
    for (const [name, screen] of screens) {
      it(`${name}, ${look}`, async () => {
        await cdp().send('Emulation.setEmulatedMedia', { features });
        await page.viewport(320, 200);
        container = document.body.appendChild(document.createElement('div'));
        act(() => render(screen, container!));
        for (const list of container.querySelectorAll<HTMLDetailsElement>('.none-section'))
          list.open = name === 'panel opened';
        await page.viewport(320, Math.max(200, document.documentElement.scrollHeight));
        const path = `${FOLDER}/${name.replaceAll(/[ ,]+/g, '-')}-${look}.png`;
        await page.screenshot({ path, element: document.body });
      });
    }
  }
});
