import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Page } from 'playwright-core';

/** Words that every English sentence holds one of, and that French does not know. */
const ENGLISH =
  /(?<![\p{L}\p{N}.’'-])(?:the|is|are|was|were|of|and|with|from|which|has|have|must|not|this|that|its|what|could|cannot|been|by|to|be)(?![\p{L}\p{N}’'-])/iu;

/** Names that are not translated. */
const NAMES = /Parcel Vigil|Who’s On First|Natural Earth|CC BY 4\.0|GeoNames/gu;

/** What is quoted: the page's words, the letter's, those of a name that was typed in. */
const QUOTED = /«[^»]*»|“[^”]*”|”[^“]*“|‘[^’]*’|"[^"]*"/gu;

export interface EnglishLeft {
  /** Texts that a page shows, or tells a screen reader, in English, though it is ours to say them. */
  in(page: Page): Promise<string[]>;
}

/**
 * Looks for English in a page of another language. `others`: the words of sellers, letters and files that the page may show
 * as they are; what is marked as being in another language is left out too.
 */
export async function lookForEnglish(language: string, others: readonly string[]): Promise<EnglishLeft> {
  const [english, own] = await Promise.all([messagesOf('en'), messagesOf(language)]);
  const ours = new Set([...english].filter((message) => !message.includes('$') && !own.has(message)));
  // The sample of the welcome page is a seller's page.
  const [sample = ''] = [...english].filter((message) => message.startsWith('Lot\\t'));
  const theirs = oneLine(others.join('\n'));
  const wholes = new Set([...others, sample].flatMap((words) => words.split(/\n|\t|\\n|\\t/)).map(oneLine));
  const lines = others.flatMap((words) => words.split('\n')).filter((line) => line.trim().length > 10);
  const isEnglish = (text: string) => {
    if (wholes.has(text)) return false;
    if (ours.has(text)) return true;
    const rest = text.replace(QUOTED, '').replace(NAMES, '');
    if (!ENGLISH.test(rest) || theirs.includes(text)) return false;
    return ENGLISH.test(lines.reduce((left, line) => left.replaceAll(line, ''), rest));
  };
  return {
    async in(page) {
      const texts = await page.evaluate(shownTexts);
      return [...new Set(texts.map(oneLine))].filter(isEnglish);
    },
  };
}

async function messagesOf(language: string): Promise<Set<string>> {
  const messages = await parseMessagesFile(`locales/${language}.yml`);
  return new Set(messages.flatMap((one) => ('message' in one ? [String(one.message)] : [])));
}

/** Without the marks around words that are filled in. */
function oneLine(text: string): string {
  return text
    .replace(/[\u2066-\u2069\u200e\u200f]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Runs in the page: every piece of text that is drawn or named, but for paths, titles of texts and what is marked as of another language. */
function shownTexts(): string[] {
  const { lang } = document.documentElement;
  const isOurs = (element: Element) => (element.closest('[lang]')?.getAttribute('lang') ?? lang) === lang;
  const texts: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!isOurs(element) || !element.checkVisibility() || element.matches('script, style, code, cite')) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const value = element.getAttribute(name);
      if (value !== null) texts.push(value);
    }
    // Words that stand in one element are one text, so that what they are about is seen with them.
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    texts.push(own.map((node) => node.textContent).join(' '));
  }
  return texts.filter((text) => text.trim() !== '');
}
