import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DaySlider } from '@/components/map/DaySlider';
import { PanelScreen } from '@/components/PanelScreen';
import { KnownSites } from '@/components/welcome/KnownSites';
import { panelProps } from '../ui/screen-props.ts';
import { panelStates } from '../ui/tab-views.ts';
import '@/components/base.css';

const nothing = () => {};
let container: HTMLElement;

beforeEach(() => {
  document.documentElement.dir = 'rtl';
  container = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, container);
  container.remove();
  document.documentElement.removeAttribute('dir');
});

function show(screen: VNode): void {
  act(() => render(screen, container));
}

/** Left edge of a letter as it is drawn. */
function leftOf(element: Element | null | undefined, at: number): number {
  const walk = document.createTreeWalker(element!, NodeFilter.SHOW_TEXT);
  const node = walk.nextNode()!;
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect().left;
}

it('days run from left to right on the slider and below it', () => {
  show(
    <DaySlider
      day="2026-11-24"
      today="2026-11-24"
      changes={['2013-05-23']}
      isPlaying={false}
      onDay={nothing}
      onPlay={nothing}
    />,
  );
  expect(getComputedStyle(container.querySelector('input[type="range"]')!).direction).toBe('ltr');
  const years = [...container.querySelectorAll('.day-slider-years text')].map((year) => year.getBoundingClientRect());
  const frame = container.querySelector('.day-slider')!.getBoundingClientRect();
  expect(years[0]!.left).toBeGreaterThanOrEqual(frame.left);
  expect(years.at(-1)!.left).toBeGreaterThan(years[0]!.left);
});

it('a site’s pattern begins with its star', () => {
  show(<KnownSites watched={[]} tried={{}} problem={null} onWatch={nothing} onWithdraw={nothing} />);
  const pattern = [...container.querySelectorAll('.choice .hint')].find((one) => one.textContent?.startsWith('*.'));
  expect(leftOf(pattern, 0)).toBeLessThan(leftOf(pattern, 2));
});

it('a lot’s title and a sentence keep the sign at their end there, and begin where the card does', () => {
  const view = panelStates()['findings today']!;
  const [first, ...others] = view.findings;
  const parcel = { ...first!.parcel, lot: 'Q-203', title: 'Near gem 10 ct +' };
  const cards = { ...panelProps({}).cards, isOpen: () => true };
  show(<PanelScreen {...panelProps({ view: { ...view, findings: [{ ...first!, parcel }, ...others] }, cards })} />);
  const title = container.querySelector('.finding-title');
  expect(leftOf(title, title!.textContent!.length - 1)).toBeGreaterThan(leftOf(title, 0));
  const card = title!.getBoundingClientRect();
  expect(card.right - leftOf(title, title!.textContent!.length - 1)).toBeLessThan(card.width / 4);
  expect(getComputedStyle(container.querySelector('.finding-reasons li')!).unicodeBidi).toBe('plaintext');
});
