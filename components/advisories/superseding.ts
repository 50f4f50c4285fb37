import type { Advisory, AdvisoryList } from '@/lib/advisories';

/** How an advisory stands to others: ids, from its own word and from theirs. */
export interface Superseding {
  supersedes: string[];
  supersededBy: string[];
  withdraws: string[];
  withdrawnBy: string[];
}

export function supersedingOf(advisory: Advisory, { advisories }: AdvisoryList): Superseding {
  const given = (id: string | null) => (id === null ? [] : [id]);
  const unique = (ids: string[]) => [...new Set(ids)];
  return {
    supersedes: unique([
      ...given(advisory.supersedes.advisory),
      ...advisories.filter(({ supersededBy }) => supersededBy.advisory === advisory.id).map(({ id }) => id),
    ]),
    supersededBy: unique([
      ...given(advisory.supersededBy.advisory),
      ...advisories.filter(({ supersedes }) => supersedes.advisory === advisory.id).map(({ id }) => id),
    ]),
    withdraws: unique(withdrawnIn(advisory)),
    withdrawnBy: advisories.filter((other) => withdrawnIn(other).includes(advisory.id)).map(({ id }) => id),
  };
}

function withdrawnIn({ effects }: Advisory): string[] {
  return effects.flatMap((effect) => (effect.kind === 'withdraw' ? effect.advisories : []));
}
