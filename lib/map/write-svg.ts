import { WIDTH } from './frame.ts';
import { round } from './ground-layer.ts';
import { HEIGHT } from './projection.ts';
import { type Attributes, PALETTE, type Shape } from './shape.ts';

/** A picture that leaves the extension. Every line below it is required: it must not go on without them. */
export interface ExportedMap {
  /** What it shows, and as of which day. */
  title: string;
  shapes: readonly Shape[];
  /** What the signs mean, one line each. */
  legend: readonly LegendLine[];
  /** That it is made from press reports, unofficial, and no product of the United States Government. */
  disclaimer: string;
  /** What else must be known: schematic zones, sources and licences. */
  notes: readonly string[];
}

export interface LegendLine {
  /** Drawn about the origin, within 20 by 16. */
  sign: readonly Shape[];
  words: string;
}

const [MARGIN, LINE, SIZE] = [16, 18, 13];
/** Letters in a line of the picture's width, by a generous mean of a letter; strong ones are wider. */
const [LETTERS, STRONG_LETTERS] = [7.4, 8.4].map((letter) => Math.floor((WIDTH - 2 * MARGIN) / letter)) as [
  number,
  number,
];
const COLUMNS = 2;

/** The picture as the text of a file that needs nothing beside it: no style sheet, no font, no theme. */
export function writeSvg({ title, shapes, legend, disclaimer, notes }: ExportedMap): string {
  if (disclaimer.trim() === '' || title.trim() === '')
    throw new Error('A map is not written without title and disclaimer.');
  const head = LINE * 2;
  const top = head + HEIGHT;
  const rows = Math.ceil(legend.length / COLUMNS);
  const lines = [disclaimer, ...notes].flatMap((text, at) =>
    wrapWords(text, at === 0 ? STRONG_LETTERS : LETTERS).map((line) => ({ line, isStrong: at === 0 })),
  );
  const wordsTop = top + LINE * (rows + 1);
  const height = wordsTop + LINE * (lines.length + 0.5);
  const body = [
    rectangle(0, 0, WIDTH, height, PALETTE.paper!),
    words(title, MARGIN, LINE * 1.3, 16, true),
    `<svg x="0" y="${head}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    shapes.map(writeShape).join('\n'),
    '</svg>',
    ...legend.map((line, at) => legendLine(line, at, top + LINE)),
    ...lines.map(({ line, isStrong }, at) => words(line, MARGIN, wordsTop + LINE * at, SIZE, isStrong)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${round(height)}" viewBox="0 0 ${WIDTH} ${round(height)}" font-family="system-ui, sans-serif" role="img">`,
    `<title>${escapeText(title)}</title>`,
    `<desc>${escapeText([disclaimer, ...notes].join(' '))}</desc>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

/** Height and width of a picture as its own text tells them. */
export function sizeOfSvg(text: string): { width: number; height: number } {
  const [, width, height] = /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(text) ?? [];
  return { width: Number(width), height: Number(height) };
}

function legendLine({ sign, words: says }: LegendLine, at: number, top: number): string {
  const x = MARGIN + (at % COLUMNS) * ((WIDTH - 2 * MARGIN) / COLUMNS);
  const y = top + Math.floor(at / COLUMNS) * LINE;
  const drawn = sign.map(writeShape).join('');
  return `<g transform="translate(${round(x + 10)} ${round(y - 4)})">${drawn}</g>${words(says, x + 28, y, 12, false)}`;
}

function words(text: string, x: number, y: number, size: number, isStrong: boolean): string {
  const weight = isStrong ? ' font-weight="700"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight} fill="${PALETTE.ink}">${escapeText(text)}</text>`;
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${round(height)}" fill="${fill}"/>`;
}

/** What only a screen needs: classes, roles, names for scripts. */
const SCREEN_ONLY = /^(?:class|role|tabindex|aria-.*|data-.*)$/;

function writeShape({ tag, attributes, text, children = [] }: Shape): string {
  const inner = (text === undefined ? '' : escapeText(text)) + children.map(writeShape).join('');
  const opening = `<${tag}${writeAttributes(attributes)}`;
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${tag}>`;
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([name]) => !SCREEN_ONLY.test(name))
    .map(([name, value]) => ` ${name}="${escapeText(withColours(String(value)))}"`)
    .join('');
}

/** A colour that the palette does not know would be black in a file, and nobody would see why. */
function withColours(value: string): string {
  return value.replace(/var\(--([a-z-]+)\)/g, (_, name: string) => {
    const colour = PALETTE[name];
    if (colour === undefined) throw new Error(`The palette of the map has no colour '${name}'.`);
    return colour;
  });
}

function wrapWords(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const next of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + next.length <= letters) lines[lines.length - 1] = `${last} ${next}`;
    else lines.push(next);
  }
  return lines;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters may not stand in XML at all. */
function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
