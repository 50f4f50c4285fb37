/** HTML that was written here; everything else is words. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | readonly Markup[] | null;

/** The one door for words into the report: whatever stands between the tags of a template is escaped, unless it is markup. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  let text = strings[0]!;
  for (const [at, part] of parts.entries()) text += `${textOf(part)}${strings[at + 1]!}`;
  return new Markup(text);
}

export function joinedMarkup(parts: readonly Markup[]): Markup {
  return new Markup(parts.map(({ text }) => text).join(''));
}

export const NOTHING = new Markup('');

function textOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return escaped(String(part));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(words: string): string {
  return (
    words
      .toWellFormed()
      // What HTML cannot hold would be dropped in silence.
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '\uFFFD')
      .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
  );
}
