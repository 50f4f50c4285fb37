import type { AdvisoryList } from '@/lib/advisories';
import type { Manifest } from '@/scripts/drive/build-copy';

export const NOTICE = 'kp-2026-11-02';

/** A notice of a feed: it asks for vigilance for Yalinga. */
export function withNotice(shipped: AdvisoryList): AdvisoryList {
  const model = shipped.advisories.find(({ id }) => id === 'kp-2013-04-18')!;
  const [zone] = model.zones;
  const notice: AdvisoryList['advisories'][number] = {
    ...model,
    id: NOTICE,
    origin: 'fed',
    title: { en: 'Notice about Yalinga, 2 November 2026' },
    date: { earliest: '2026-11-02', latest: '2026-11-02', certainty: 'confirmed' },
    zones: [{ ...zone!, id: 'yalinga', name: { en: 'Yalinga' }, places: ['town-yalinga'], units: [] }],
    effects: [{ kind: 'vigilance', zones: ['yalinga'], from: '2026-11-02', until: null, passage: null }],
  };
  return { ...shipped, advisories: [...shipped.advisories, notice] };
}

/** The same list a while later: another entry takes the notice back, which stays to be read. */
export function withdrawn(shipped: AdvisoryList): AdvisoryList {
  const { advisories, ...list } = withNotice(shipped);
  const notice = advisories.at(-1)!;
  const end: typeof notice = {
    ...notice,
    id: 'kp-2026-11-20',
    title: { en: 'Withdrawal of the notice about Yalinga, 20 November 2026' },
    date: { earliest: '2026-11-20', latest: '2026-11-20', certainty: 'confirmed' },
    zones: [],
    effects: [{ kind: 'withdraw', advisories: [NOTICE], from: '2026-11-20', passage: null }],
  };
  return { ...list, advisories: [...advisories, end] };
}

/** As shipped, but that a feed on this machine may be asked without a certificate. */
export function withLocalFeed(shipped: Manifest): Manifest {
  const { extension_pages: policy } = shipped.content_security_policy as { extension_pages: string };
  return {
    ...shipped,
    content_security_policy: { extension_pages: policy.replace("connect-src 'self'", '$& http://localhost:*') },
  };
}
