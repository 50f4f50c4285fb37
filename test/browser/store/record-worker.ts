import { bundledList } from '@/lib/advisories/bundled-list';
import { createDeskStore } from '@/lib/store/desk-store';
import { lotsToKeep } from './record-lots.ts';

/** Keeps readings and decides on them, one after the other, as fast as it goes, until it is ended from outside. */
async function writeOn(): Promise<void> {
  const store = createDeskStore();
  for (let round = 0; ; round++) {
    await store.keep(lotsToKeep(20, bundledList(), `https://tender.example/${Date.now()}-${round}`));
    const { findings } = await store.all();
    const decisions = findings.slice(-20).map(({ id, textHash }) => ({ findingId: id, textHash }));
    const rest = { decision: 'cleared', reason: 'Seen', note: '', assignee: null, who: 'A. Officer' } as const;
    await store.decide(decisions.map((decision) => ({ ...decision, ...rest })));
    self.postMessage('written');
  }
}

self.onmessage = () => void writeOn();
