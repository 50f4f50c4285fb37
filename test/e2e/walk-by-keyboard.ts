import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** No page has as many places to go to before what is wanted. */
const MOST_STEPS = 120;
/** Nor in all. */
const MOST_IN_ALL = 400;

interface Step {
  isWanted: boolean;
  isSeen: boolean;
  isInside: boolean;
  isBody: boolean;
  markup: string;
}

/** Presses Tab until the focus is on what is wanted; every place on the way must show that it has the focus. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  await holdStill(page);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await stepOn(page, wanted)).isWanted) return;
  }
  throw new Error(`${wanted} is not reached by ${MOST_STEPS} times Tab.`);
}

/** Presses Tab from the page's begin to its end, and answers how many places it came to: each seen, none a trap. */
export async function walkThrough(page: Page): Promise<number> {
  await holdStill(page);
  await page.evaluate(() => {
    // Where the focus was last would else be where Tab goes on from.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  for (let places = 0; places < MOST_IN_ALL; places += 1) {
    if ((await stepOn(page, 'body')).isBody) return places;
  }
  throw new Error(`The end of the page is not reached by ${MOST_IN_ALL} times Tab.`);
}

/** What the focus goes to is scrolled to at once. */
function holdStill(page: Page): Promise<void> {
  return page.emulateMedia({ reducedMotion: 'reduce' });
}

async function stepOn(page: Page, wanted: string): Promise<Step> {
  await page.keyboard.press('Tab');
  const at = await page.evaluate(lookAtFocus, wanted);
  expect(at.isSeen, `the focus is not seen on ${at.markup}`).toBe(true);
  expect(at.isInside, `the focus is outside the window on ${at.markup}`).toBe(true);
  return at;
}

/** Runs in the page. */
function lookAtFocus(wanted: string): Step {
  const focused = document.activeElement ?? document.body;
  const isBody = focused === document.body;
  const around = [focused, focused.parentElement, focused.parentElement?.parentElement].filter((one) => one != null);
  const { top, bottom } = (
    around.find((one) => one.getBoundingClientRect().height > 1) ?? focused
  ).getBoundingClientRect();
  return {
    isWanted: focused.matches(wanted),
    isSeen: isBody || around.some((one) => getComputedStyle(one).outlineStyle !== 'none'),
    isInside: isBody || (bottom > 0 && top < innerHeight),
    isBody,
    markup: focused.outerHTML.slice(0, 120),
  };
}
