import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileRefusal } from '../file-problem.ts';
import { attributeIn, XmlTokens } from './xml-tokens.ts';

/** What a text tells, words joined; a refusal by its code. */
function told(pieces: Iterable<string>): string[] {
  const events: string[] = [];
  let words = '';
  const say = (event: string) => {
    if (words !== '') events.push(`words ${words}`);
    words = '';
    events.push(event);
  };
  const tokens = new XmlTokens(
    {
      open: (name, attributes) => say(`open ${name}${attributes.trim() === '' ? '' : ` ${attributes.trim()}`}`),
      words: (text) => {
        words += text;
      },
      close: (name) => say(`close ${name}`),
    },
    { depth: 8 },
  );
  try {
    for (const piece of pieces) tokens.feed(piece);
    tokens.end();
  } catch (fault) {
    if (!(fault instanceof FileRefusal)) throw fault;
    return [fault.problem.code];
  }
  return events;
}

test.each<[string, string, string[]]>([
  ['prefixes', '<x:a><x:b/></x:a>', ['open a', 'open b', 'close b', 'close a']],
  ['the five names and numbers', '<a>&lt;&amp;&#233;&#x77f3;&file;</a>', ['open a', 'words <&é石&file;', 'close a']],
  ['a comment and a CDATA section', '<a><!-- <b> --><![CDATA[<c>]]></a>', ['open a', 'words <c>', 'close a']],
  ['a > in an attribute', '<a t="1>2">x</a>', ['open a t="1>2"', 'words x', 'close a']],
  ['a DTD', '<!DOCTYPE a><a/>', ['has-dtd']],
  ['an entity of its own', '<!ENTITY a "b"><a/>', ['has-dtd']],
  ['nothing closed', '<a><b>', ['damaged']],
  ['too much closed', '<a/></a>', ['damaged']],
  ['no element', '<?xml version="1.0"?>', ['damaged']],
  ['nine levels', '<a>'.repeat(9) + '</a>'.repeat(9), ['too-deep']],
])('%s', (_name, xml, events) => {
  expect(told([xml])).toEqual(events);
});

test('where the pieces are cut makes no difference', () => {
  const part = fc.constantFrom(
    '<a>',
    '</a>',
    '<b t="1>2"/>',
    'words',
    '&amp;',
    '&#233;',
    '<!-- - -->',
    '<![CDATA[]]]>',
    '&',
    '<!x>',
  );
  const runs = process.env.PV_SOAK ? 20_000 : 300;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.nat(6), (parts, size) => {
      const xml = `<r>${parts.join('')}</r>`;
      const pieces = xml.match(new RegExp(`[^]{1,${size + 1}}`, 'g')) ?? [];
      expect(told(pieces)).toEqual(told([xml]));
    }),
    { numRuns: runs },
  );
});

test('an attribute is found by its name, not by the end of another', () => {
  expect(attributeIn(' r:id="rId1" sheetId="2" name=\'A &amp; B\'', 'id')).toBe('rId1');
  expect(attributeIn(' sheetId="2"', 'id')).toBeNull();
  expect(attributeIn(" name='A &amp; B'", 'name')).toBe('A & B');
});
