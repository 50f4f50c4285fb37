/** The words and numbers of a fault, by name. */
export type FaultValues = Readonly<Record<string, string | number>>;

/** Why a file is no footprint, as a code for a screen's own words and as an English sentence. */
export interface FootprintFault {
  code: FootprintFaultCode;
  /** Path in the file (`dimensions.model.classes[2]`), or a label of the sheet; `null` for the file as a whole. */
  at: string | null;
  /** Row of the sheet, counted from 1; `null` where that is not told. */
  row: number | null;
  values: FaultValues;
  /** Begins with where it is: `row 2, Count: 'many' is no number.` */
  says: string;
}

const SENTENCES = {
  tooLarge: () => 'The file is too large for a footprint.',
  tooManyRows: () => 'The sheet has too many rows for a footprint.',
  noJson: () => 'The file is no JSON.',
  noNumber: ({ found }: { found: string }) => `'${found}' is no number.`,
  unknownFields: ({ names }: { names: string }) => `${names}: no such field is known.`,
  missing: () => 'is missing.',
  wrongType: ({ expected }: { expected: string }) => `must be of type ${expected}.`,
  tooHigh: ({ most }: { most: number }) => `must be at most ${most}.`,
  tooLow: ({ least }: { least: number }) => `must be at least ${least}.`,
  impossible: () => 'cannot be what stands there.',
  twice: ({ name }: { name: string }) => `'${name}' stands there twice.`,
  someCounts: () => 'some classes have a count and some have none.',
  someShares: () => 'some classes have a share and some have none.',
  otherSum: ({ sum }: { sum: number }) => `the shares add up to ${sum.toFixed(3)}, not to 1.`,
  noStones: () => 'shares need the number of stones that they were measured on (sampleStones, or sample.stones).',
};

export type FootprintFaultCode = keyof typeof SENTENCES;

export function faultAt<Code extends FootprintFaultCode>(
  where: { at: string; row?: number } | null,
  code: Code,
  ...given: Parameters<(typeof SENTENCES)[Code]>
): FootprintFault {
  const [values = {}] = given as [FaultValues?];
  const { at = null, row = null } = where ?? {};
  const place = [...(row === null ? [] : [`row ${row}`]), ...(at === null ? [] : [at])].join(', ');
  const sentence = (SENTENCES[code] as (values: FaultValues) => string)(values);
  return { code, at, row, values, says: place === '' ? sentence : `${place}: ${sentence}` };
}
