import { indexQueries } from '@/lib/files/pages/indexed-queries';
import { webAddress } from '@/lib/files/pages/page-address';
import { parseHtml } from '@/lib/files/pages/parse-html';
import { readPageLine } from './line-schemas.ts';
import type { Call } from './main.ts';
import { eachLine, openLines } from './open-lines.ts';
import { screenPage } from './screen-page.ts';

/**
 * `--input jsonl`: a fetched page a line in, one screened document a line out, in the order of the lines. Each is judged as of
 * `--as-of`, else of the day it was fetched on, else of today.
 */
export async function screenPageLines(call: Call): Promise<boolean> {
  const { options, asOf: today } = call;
  let allRead = true;
  let saidToday = false;
  const dayOf = (fetchedOn: string | null | undefined): string => {
    if (options.asOf !== null) return options.asOf;
    if (fetchedOn) return fetchedOn;
    if (!saidToday) call.say(`Some lines give no fetchedAt: judged as of today, ${today}, by the local clock.`);
    saidToday = true;
    return today;
  };
  let isHeard = true;
  for (const source of call.options.inputs) {
    const refuse = (sentence: string) => {
      call.say(`${source}${sentence}`);
      allRead = false;
    };
    const opened = await openLines(source, call.stdin);
    if (!opened.ok) {
      refuse(`: ${opened.sentence}`);
      continue;
    }
    await eachLine(
      opened.lines,
      (sentence) => refuse(`: ${sentence}`),
      async ({ number, text }) => {
        const answer = screenLine(text, dayOf);
        for (const sentence of answer.sentences) call.say(`${source}, line ${number}: ${sentence}`);
        allRead &&= answer.wholeRead;
        if (answer.json !== null) isHeard = await call.out.write(`${answer.json}\n`);
        return isHeard;
      },
    );
    if (!isHeard) break;
  }
  return allRead;
}

interface Answer {
  json: string | null;
  sentences: string[];
  wholeRead: boolean;
}

function screenLine(text: string | null, dayOf: (fetchedOn: string | null | undefined) => string): Answer {
  const unread = (sentence: string): Answer => ({ json: null, sentences: [sentence], wholeRead: false });
  if (text === null) return unread('is too long.');
  const line = readPageLine(text);
  if (!line.ok) return unread(line.sentence);
  const { url, html, fetchedAt } = line.value;
  try {
    const page = { document: indexQueries(parseHtml(html)), url: webAddress(url) };
    const { document, sentences, wholeRead } = screenPage(url, page, dayOf(fetchedAt));
    return { json: JSON.stringify(document), sentences, wholeRead };
  } catch (error) {
    return unread(`could not be screened (${error instanceof Error ? error.message : String(error)}).`);
  }
}
