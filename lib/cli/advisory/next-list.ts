import type { Advisory, AdvisoryList } from '@/lib/advisories';
import { type AdvisoryCall, optionsOf } from './command.ts';
import { readDraft } from './read-draft.ts';
import { withAdvisory } from './with-draft.ts';

/** The list as it is published: with the settled drafts, under a new version. `null` once it was said what is in the way. */
export async function nextList(call: AdvisoryCall, base: AdvisoryList): Promise<AdvisoryList | null> {
  let list = base;
  for (const source of optionsOf(call, '--with')) {
    const read = await readDraft(call, source);
    if (read === null) return null;
    const open = read.draft?.unsure.length ?? 0;
    if (open > 0) {
      call.say(
        `${source}: ${open} ${open === 1 ? 'thing is' : 'things are'} not settled yet; settle them and take them out of "unsure". Nothing was signed.`,
      );
      return null;
    }
    const advisory = published(read.advisory);
    if (list.advisories.some(({ id }) => id === advisory.id))
      call.say(`${source}: takes the place of the advisory ${advisory.id} of the list.`);
    list = withAdvisory(list, advisory);
  }
  if (list === base) return base;
  return { ...list, version: nextVersion(base.version, call.around.today), issued: call.around.today };
}

/** A local advisory becomes one of the feed; its id loses the mark of the reader's own. */
function published(advisory: Advisory): Advisory {
  return { ...advisory, origin: 'fed', id: advisory.id.replace(/^local-/, '') };
}

/** The day and a number within it, and always above the version before. */
function nextVersion(before: number, today: string): number {
  return Math.max(before + 1, Number(today.replaceAll('-', '')) * 100 + 1);
}
