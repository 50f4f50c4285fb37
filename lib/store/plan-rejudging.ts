import type { AdvisoryList } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import { parcelOfJson, screenedParcel, screenParcel } from '@/lib/screening';
import type { JudgedWith, NewEntry, TrailHead } from '@/lib/trail';
import { basisHasher, textOfList } from './advisory-basis.ts';
import type { Database } from './database-schema.ts';
import type { KeptFinding, Rejudged } from './desk-types.ts';
import { versionsWith } from './judge-reading.ts';
import { judgedLot, listEntry } from './judged-lot.ts';
import { REJUDGE_BATCH } from './limits.ts';
import { type ListNews, listNews } from './list-news.ts';
import { changeFrom, withChange } from './next-state.ts';
import { deskValue, type PlannedChange } from './write-record.ts';

interface RejudgeTask {
  list: AdvisoryList;
  /** Day for findings whose own day was not chosen. */
  asOf: IsoDate;
  extensionVersion: string;
  now: string;
  /** Lets others run between two batches. */
  pause: () => Promise<void>;
}

/** Every kept finding held against the list; `null` where that was done with this very list already. */
export async function planRejudging(
  database: Database,
  head: TrailHead,
  task: RejudgeTask,
): Promise<PlannedChange<Rejudged> | null> {
  const listText = await textOfList(task.list);
  const stored = await deskValue(database, 'lists');
  if (stored?.judgedWith === listText.sha256) return null;
  const findings = await database.getAll('findings');
  // No record is begun for nothing.
  if (findings.length === 0) return null;
  const { entries, lists } = listEntry(stored, listText);
  const versions = await versionsWith(task);
  const recorded = head.size + entries.length;
  const news = listNews(task.list, stored?.advisories ?? null, listText.advisories);
  const outcome = await judgeAll(findings, task, { versions, recorded, news });
  entries.push(rejudgedEntry(stored?.judgedWith ?? null, versions, outcome));
  return {
    entries,
    result: { looked: outcome.findings.length, changed: outcome.changed.map(({ id, change }) => ({ id, change })) },
    write: (transaction) => [
      ...outcome.findings.map((finding) => transaction.objectStore('findings').put(finding)),
      transaction
        .objectStore('desk')
        .put({ ...lists, judgedWith: listText.sha256, advisories: listText.advisories }, 'lists'),
    ],
  };
}

interface Outcome {
  findings: KeptFinding[];
  changed: (Rejudged['changed'][number] & { before: KeptFinding; after: KeptFinding })[];
}

async function judgeAll(
  findings: readonly KeptFinding[],
  { list, asOf, now, pause }: RejudgeTask,
  { versions, recorded, news }: { versions: JudgedWith; recorded: number; news: ListNews | null },
): Promise<Outcome> {
  const basisOf = basisHasher(list);
  const outcome: Outcome = { findings: [], changed: [] };
  for (const [at, before] of findings.entries()) {
    if (at % REJUDGE_BATCH === REJUDGE_BATCH - 1) await pause();
    const day = before.isDayChosen ? before.asOf : asOf;
    const parcel = parcelOfJson(before.parcel);
    const finding = screenParcel(parcel, list, day);
    const json = screenedParcel(parcel, finding);
    const basis = await basisOf(json);
    const after: KeptFinding = { ...before, parcel: json, asOf: day, versions, basis };
    if (basis === before.basis) {
      outcome.findings.push(after);
      continue;
    }
    const change = changeFrom(before, after, 'advisories', now, news);
    const noted = withChange({ ...after, recorded }, change);
    outcome.findings.push(noted);
    outcome.changed.push({ id: before.id, change, before, after: noted });
  }
  return outcome;
}

function rejudgedEntry(from: string | null, versions: JudgedWith, { findings, changed }: Outcome): NewEntry {
  return {
    kind: 'rejudged',
    body: {
      from,
      versions,
      looked: findings.length,
      changed: changed.map(({ before, after }) => {
        const { origin: _origin, reasons: _reasons, ...was } = judgedLot(before.id, before.parcel, before.asOf);
        return { before: was, after: judgedLot(after.id, after.parcel, after.asOf) };
      }),
    },
  };
}
