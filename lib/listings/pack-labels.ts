import { foldLabel } from './fold-label.ts';

/**
 * `data/labels.json` as one text: a line for each field and language, by tabs, with its labels by bar. They are folded here,
 * at build time, since that takes longer than all the rest.
 */
export function packLabels(fields: Record<string, Record<string, string>>): string {
  return Object.entries(fields)
    .flatMap(([field, byLanguage]) =>
      Object.entries(byLanguage).map(([language, list]) => {
        const folded = list.split('|').map(foldLabel);
        return [field, language, folded.join('|')].join('\t');
      }),
    )
    .join('\n');
}

/** Each field or group with its labels in one language. */
export function* unpackLabels(packed: string): Generator<{ group: string; language: string; labels: string[] }> {
  for (const line of packed.split('\n')) {
    const [group, language, labels] = line.split('\t') as [string, string, string];
    yield { group, language, labels: labels.split('|') };
  }
}
