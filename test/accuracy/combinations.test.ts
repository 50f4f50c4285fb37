import { describe, expect, test } from 'vitest';
import type { TextField } from '@/lib/gazetteer';
import type { Verdict } from '@/lib/screening';
import languages from './combinations.json' with { type: 'json' };
import { screenText } from './screen-text.ts';

/**
 * Sentences of the trade with a gap for the place (`{p}`) and one for the country (`{c}`), each filled with every zone's
 * names and every name of the country in its language. One sentence by hand hides what only one pairing shows.
 */
interface Sentences {
  /** Names of the zones' towns, by the zone's id. */
  places: Record<string, string[]>;
  countries: string[];
  stated: string[];
  doubted: string[];
  denied: string[];
  elsewhere: string[];
}

type Kind = 'stated' | 'doubted' | 'denied' | 'elsewhere';

const KINDS: [Kind, Verdict, TextField[]][] = [
  ['stated', 'alerted-zone', ['description', 'title']],
  ['doubted', 'ambiguous', ['description', 'title', 'origin']],
  ['denied', 'none', ['description', 'title']],
  ['elsewhere', 'none', ['description', 'title', 'page']],
];

describe.each(Object.entries(languages) as [string, Sentences][])('%s', (_language, sentences) => {
  test.each(KINDS)('%s: %s', (kind, verdict, fields) => {
    const wrong: string[] = [];
    let read = 0;
    for (const { text, zone } of fill(sentences, sentences[kind])) {
      for (const field of fields) {
        const found = screenText(text, field, '2013-01-15');
        read += 1;
        const isRight = found.verdict === verdict && (verdict !== 'alerted-zone' || found.zone === zone);
        if (!isRight) wrong.push(`${field}: ${text} -> ${found.verdict}`);
      }
    }
    expect(read).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

function* fill({ places, countries }: Sentences, templates: string[]): Generator<{ text: string; zone: string }> {
  for (const [zone, names] of Object.entries(places))
    for (const place of names)
      for (const country of countries)
        for (const template of templates)
          yield { text: template.replaceAll('{p}', place).replaceAll('{c}', country), zone };
}
