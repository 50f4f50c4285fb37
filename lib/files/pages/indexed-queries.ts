/**
 * Answers the readers' queries of a whole page out of one walk over it. linkedom compiles each selector and walks the page anew;
 * the readers ask some twenty of them, most of which nothing answers. For a page that does not change any more.
 */
export function indexQueries(document: Document): Document {
  const all = document.querySelectorAll.bind(document);
  let index: PageIndex | null = null;
  Object.defineProperty(document, 'querySelectorAll', {
    value: (selector: string) => {
      const parts = simpleParts(selector);
      if (parts === null) return all(selector);
      index ??= indexOf([...all('*')]);
      return index.find(parts);
    },
  });
  return document;
}

/** One selector of a list: a name, an attribute that it has, or both; `rest` where more is asked than that. */
interface SimplePart {
  text: string;
  name: string | null;
  attribute: string | null;
  /** What the attribute's value holds in any case, whatever the operator. */
  holds: string | null;
}

const PART = /^([a-z][a-z0-9]*)?(?:\[([a-z-]+)(?:[*^$~|]?="([^"\\]*)")?\])?$/;
const known = new Map<string, SimplePart[] | null>();

/** The parts of a selector that the index answers; `null` for any other. */
function simpleParts(selector: string): SimplePart[] | null {
  let parts = known.get(selector);
  if (parts === undefined) {
    parts = readParts(selector);
    known.set(selector, parts);
  }
  return parts;
}

function readParts(selector: string): SimplePart[] | null {
  const parts: SimplePart[] = [];
  for (const text of selector.split(',').map((part) => part.trim())) {
    const match = PART.exec(text);
    if (match === null || text === '') return null;
    parts.push({ text, name: match[1] ?? null, attribute: match[2] ?? null, holds: match[3]?.toLowerCase() ?? null });
  }
  return parts;
}

interface PageIndex {
  find(parts: readonly SimplePart[]): Element[];
}

function indexOf(elements: readonly Element[]): PageIndex {
  const byName = new Map<string, number[]>();
  const byAttribute = new Map<string, number[]>();
  for (const [at, element] of elements.entries()) {
    add(byName, element.localName.toLowerCase(), at);
    for (const name of element.getAttributeNames()) add(byAttribute, name.toLowerCase(), at);
  }
  const found = ({ text, name, attribute, holds }: SimplePart): number[] => {
    const candidates = (name === null ? byAttribute.get(attribute ?? '') : byName.get(name)) ?? [];
    if (attribute === null) return candidates;
    return candidates.filter((at) => {
      const value = elements[at]!.getAttribute(attribute);
      if (value === null) return false;
      // Which letters' case counts differs by attribute: the parser's own rules decide.
      return holds === null || (value.toLowerCase().includes(holds) && elements[at]!.matches(text));
    });
  };
  return {
    find(parts) {
      const places = parts.length === 1 ? found(parts[0]!) : [...new Set(parts.flatMap(found))].sort((a, b) => a - b);
      return places.map((at) => elements[at]!);
    },
  };
}

function add(index: Map<string, number[]>, key: string, at: number): void {
  const places = index.get(key);
  if (places === undefined) index.set(key, [at]);
  else places.push(at);
}
