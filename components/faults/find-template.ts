/** Sentences of a room by code, with `{name}` where a value is filled in. */
export type Templates<C extends string> = Readonly<Record<C, string>>;

/**
 * The code of an English sentence and the values in it, in the order of its places; `null` for one of other words. What was
 * stored or sent as a sentence is said in the reader's language so, and stays what it is.
 */
export function findTemplate<C extends string>(
  templates: Templates<C>,
  sentence: string,
): { code: C; values: string[] } | null {
  for (const [code, template] of Object.entries(templates) as [C, string][]) {
    const values = patternOf(template).exec(sentence)?.slice(1);
    if (values !== undefined) return { code, values };
  }
  return null;
}

const patterns = new Map<string, RegExp>();

function patternOf(template: string): RegExp {
  let pattern = patterns.get(template);
  if (pattern === undefined) {
    const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    pattern = new RegExp(`^${parts.join('(.+?)')}$`, 's');
    patterns.set(template, pattern);
  }
  return pattern;
}
