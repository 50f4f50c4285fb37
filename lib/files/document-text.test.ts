import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { documentText } from './document-text.ts';

function textOf(body: string): string {
  return documentText(
    parseHTML(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`)
      .document as unknown as Document,
  );
}

test.each<[string, string, string]>([
  ['paragraphs', '<p>One\n two</p><p>Three<br>four</p>', 'One two\n\nThree\nfour'],
  [
    'entries with the numbers a browser draws',
    '<p>The:</p><ol start="3"><li>a</li><li>b</li></ol>',
    'The:\n\n3. a\n\n4. b',
  ],
  [
    'rows of a table',
    '<table><tr><th>Place</th><th>Unit</th></tr><tr><td>Bria</td><td>Haute-Kotto</td></tr></table>',
    'Place\tUnit\n\nBria\tHaute-Kotto',
  ],
  ['no scripts and no styles', '<p>a</p><script>b</script><style>c</style><noscript>d</noscript>', 'a'],
  ['a paragraph within an entry', '<ul><li><p>a</p></li><li>\n<p>b</p></li></ul>', '• a\n\n• b'],
  [
    'nothing that the markup hides',
    '<p>a</p><p hidden>b</p><p style="color: red; display : none">c</p><p style="mso-hide:all">d</p><p style="display: nonesuch">e</p>',
    'a\n\ne',
  ],
  ['inline elements without a break', '<div>a <b>b</b><i>c</i></div>', 'a bc'],
])('keeps %s', (_name, body, text) => {
  expect(textOf(body).replace(/\n\n(?=\d\. |Bria)/g, '\n\n')).toBe(text);
});

test('reads markup that is nested deeper than calls may be', () => {
  expect(textOf(`${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`)).toBe('deep');
});
