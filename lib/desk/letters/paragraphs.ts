/** Paragraphs of lines, an empty line between them; empty paragraphs are left out. */
export function paragraphs(all: readonly (readonly string[])[]): string {
  return `${all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
