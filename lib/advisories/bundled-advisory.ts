import type { Advisory } from './schema.ts';

type Given = 'id' | 'kind' | 'title' | 'issuer' | 'date' | 'summary' | 'certainty' | 'source';

/** A bundled advisory from what is known of it; all else says "none" in the schema's own way. */
export function bundledAdvisory(known: Pick<Advisory, Given> & Partial<Omit<Advisory, 'origin' | 'quotes'>>): Advisory {
  return {
    origin: 'bundled',
    reference: null,
    addressees: [],
    askedOf: [],
    asks: [],
    caveats: [],
    occasion: null,
    coalition: null,
    zones: [],
    exhaustive: true,
    effects: [],
    attachments: [],
    contacts: [],
    monitors: [],
    supersedes: { advisory: null, certainty: 'derived' },
    supersededBy: { advisory: null, certainty: 'derived' },
    quotes: [],
    unknowns: [],
    otherSources: [],
    ...known,
  };
}
