import { describe, expect, it } from 'vitest';
import { type OriginStatement, readOrigins, type TextField } from '@/lib/gazetteer';
import { markedWords, type Statement } from './marked-words.ts';

const nothing = { title: null, description: null };

function first(text: string, field: TextField): Statement {
  const [statement] = readOrigins(text, field, { goods: 'rough' });
  return statement as OriginStatement;
}

/** Marked stretches in brackets. */
function drawn(stretches: ReturnType<typeof markedWords>): string {
  return stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

describe('the page’s words', () => {
  it('of an origin field stand whole, with every place marked', () => {
    expect(drawn(markedWords(first('Bria, CAR', 'origin'), nothing))).toBe('[Bria], [CAR]');
  });

  it('of a longer text stand in their context, cut between words', () => {
    const description =
      'A parcel of mostly frosted octahedra with a few macles and some boart, recovered at Bria in the year 2012, sorted and cleaned before the sale was called, with papers to follow.';
    const words = drawn(markedWords(first(description, 'description'), { title: null, description }));
    expect(words).toContain('[Bria]');
    expect(words.startsWith('… ')).toBe(true);
    expect(words.endsWith(' …')).toBe(true);
    const inside = words.replace(/^… | …$|[[\]]/g, '');
    expect(` ${description} `).toContain(` ${inside} `);
  });

  it('of a short text stand whole, without dots', () => {
    const title = 'Rough from Bria';
    expect(drawn(markedWords(first(title, 'title'), { title, description: null }))).toBe('Rough from [Bria]');
  });

  it('stand alone where the field’s text is not at hand or is another', () => {
    const statement = first('Rough parcel from Bria, 20 ct', 'description');
    for (const description of [null, 'Other words altogether']) {
      expect(drawn(markedWords(statement, { title: null, description }))).toContain('[Bria]');
    }
  });

  it('lose no character and mark no word twice where places overlap', () => {
    const statement: Statement = {
      field: 'origin',
      text: 'Sam Ouandja',
      start: 4,
      end: 15,
      denied: false,
      uncertain: false,
      places: [
        { id: 'town-sam-ouandja', name: 'Sam Ouandja', text: 'Sam Ouandja', start: 4, end: 15 },
        { id: 'x', name: 'Ouandja', text: 'Ouandja', start: 8, end: 15 },
      ],
    };
    expect(drawn(markedWords(statement, nothing))).toBe('[Sam Ouandja]');
  });

  it('without a known place stand unmarked', () => {
    expect(drawn(markedWords(first('Somewhere', 'origin'), nothing))).toBe('Somewhere');
  });
});
