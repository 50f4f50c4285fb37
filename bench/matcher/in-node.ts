import AhoCorasick from 'ahocorasick';
import { gazetteer } from '@/lib/gazetteer/gazetteer';
import { allSpellings } from './spellings.ts';
import { benchTexts } from './texts.ts';
import { leastTime, leastTimeWithin } from './time-it.ts';

/** Milliseconds that each matcher gets for each text. */
const TIME = 400;

const start = performance.now();
const { index } = gazetteer();
const setUp = performance.now() - start;

const spellings = allSpellings();
const ahoStart = performance.now();
const aho = new AhoCorasick(spellings);
const ahoSetUp = performance.now() - ahoStart;
const escaped = [...spellings]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

const rows = benchTexts().map(({ name, text }) => {
  const lower = text.toLowerCase();
  const tenth = text.slice(0, text.length / 10);
  return {
    text: name,
    ours: leastTimeWithin(TIME, () => index.find(text)),
    // The peers get a text that is already in lower case; ours folds as it goes.
    ahocorasick: leastTimeWithin(TIME, () => aho.search(lower)),
    regexp: leastTime(1, () => [...lower.slice(0, lower.length / 10).matchAll(pattern)].length) * 10,
    found: index.find(text).length,
    // As many times a tenth as it takes to make the whole: 1 where time grows as the text does.
    linear: leastTimeWithin(TIME, () => index.find(text)) / (10 * leastTimeWithin(TIME, () => index.find(tenth))),
  };
});
console.log(JSON.stringify({ names: spellings.length, setUp, ahoSetUp, rows }));
