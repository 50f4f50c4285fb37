/** The texts that matchers are timed on: made from a fixed seed, one million characters each unless said otherwise. */
export interface BenchText {
  name: string;
  text: string;
}

const MILLION = 1_000_000;
const ORDINARY =
  'the market for polished goods was quiet this week as buyers waited for the next sale and most traders in the city said that prices held while demand from retailers stayed weak they expect better business after the holidays because stocks are low and manufacturers need new supply for their factories in the east some offices closed early others met clients about credit insurance and shipping terms'.split(
    ' ',
  );
const RUSSIAN =
  'рынок алмазного сырья на этой неделе был спокоен покупатели ждали следующих торгов цены держались спрос оставался слабым продавцы говорят что запасы невелики'.split(
    ' ',
  );
const LISTING = [
  'Bria, CAR',
  'Botswana',
  'Angola',
  'Sam Ouandja',
  'Carnot (RCA)',
  'DRC',
  '12.50 ct',
  'Sawable 2-4 gr',
  'Sierra Leone',
  'Lot T-105',
];
const NEAR_MATCHES = ['Berberat', 'Sam Ouandj', 'Central African Republi', 'Bamingui-Bangora', 'Haute-Kott'];

export function benchTexts(): BenchText[] {
  return [
    { name: 'ordinary', text: fill(ORDINARY, (random) => (random < 0.08 ? '. ' : random < 0.16 ? ', ' : ' ')) },
    { name: 'dense', text: fill(LISTING, () => ' | ') },
    { name: 'russian', text: fill(RUSSIAN, () => ' ') },
    { name: 'hostile', text: fill(NEAR_MATCHES, () => ' ') },
  ];
}

function fill(words: readonly string[], between: (random: number) => string): string {
  const random = randomFrom(20121228);
  const parts: string[] = [];
  for (let length = 0; length < MILLION; ) {
    const part = words[Math.floor(random() * words.length)]! + between(random());
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, MILLION);
}

/** A small generator of even numbers in [0, 1), the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
