import type { Preview } from '@/components/draft/ChangePreview';
import type { Advisory, AdvisoryList } from '@/lib/advisories';
import { diffLists } from '@/lib/advisories/diff-lists';
import { previewChange } from '@/lib/screening';
import { knownGoodOrigins, labelledLines } from './watched-lines.ts';

export interface PreviewOrder {
  advisory: Advisory;
  list: AdvisoryList;
  today: string;
}

/** What follows from the measures alone: every place on every day, every watched line. The costly part. */
export interface PreviewOutcome {
  asOf: string;
  difference: ReturnType<typeof diffLists>;
  lines: Preview['lines'];
  origins: Preview['origins'];
}

export function previewOutcome({ advisory, list, today }: PreviewOrder): PreviewOutcome {
  const after = withAdvisory(list, advisory);
  const [labelled, good] = [labelledLines(), knownGoodOrigins()];
  const asOf = dayInForce(advisory) ?? today;
  return {
    asOf,
    difference: diffLists(list, after),
    lines: { judged: labelled.length, changed: previewChange(labelled, list, after, asOf) },
    origins: { judged: good.length, changed: previewChange(good, list, after, asOf) },
  };
}

function withAdvisory(list: AdvisoryList, advisory: Advisory): AdvisoryList {
  return { ...list, advisories: [...list.advisories.filter(({ id }) => id !== advisory.id), advisory] };
}

/** The day from which all of its measures hold; `null` where it changes nothing. */
function dayInForce({ effects }: Advisory): string | null {
  const days = effects.map((effect) => (effect.kind === 'recognise' ? effect.recognised.latest : effect.from));
  return days.sort().at(-1) ?? null;
}
