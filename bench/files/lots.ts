import { createWriteStream } from 'node:fs';

/** A list of lots as a tender house gives it, of any length; every third of them from the Central African Republic. */
const ORIGINS = ['Bria, CAR', 'Botswana', 'Carnot, CAR', 'Angola', 'Sierra Leone', 'Sam Ouandja'];

export const HEADER = ['Lot No', 'Description', 'Stones', 'Carats', 'Country of origin', 'Reserve'];

export type Row = (string | number)[];

export function rowAt(at: number): Row {
  const carats = ((at * 7919) % 50_000) / 100 + 0.5;
  return [
    at + 1,
    `2-4 gr sawables, brown, box ${at % 9973}`,
    (at % 300) + 1,
    carats,
    ORIGINS[at % 6]!,
    100 + (at % 9000),
  ];
}

export async function writeCsv(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${HEADER.join(',')}\n`);
  for (let at = 0; at < rows; at += 1) {
    const cells = rowAt(at).map((cell) => (typeof cell === 'string' ? `"${cell}"` : cell));
    if (!file.write(`${cells.join(',')}\n`)) await new Promise((resolve) => file.once('drain', resolve));
  }
  await new Promise<void>((resolve) => file.end(() => resolve()));
}
