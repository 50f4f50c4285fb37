import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ClassGroup } from '@/components/footprint/CompositionForm';
import { FootprintScreen } from '@/components/footprint/FootprintScreen';
import {
  type Composition,
  compareFootprints,
  DIMENSIONS,
  type Dimension,
  type Footprint,
  foldName,
  isMeasured,
  readComposition,
  stonesIn,
} from '@/lib/footprints';
import type { FootprintAddress } from './read-address.ts';
import { readFileRows } from './read-file-rows.ts';
import { useFootprints } from './use-footprints.ts';
import { useLot } from './use-lot.ts';

/** The page's state; what it shows is drawn from it. */
export function FootprintPage({ address }: { address: FootprintAddress }) {
  const library = useFootprints();
  const lot = useLot(address);
  const [composition, setComposition] = useState<Composition>({});
  const [unread, setUnread] = useState<string[]>([]);
  const { footprints } = library;
  const measured = useMemo(() => (footprints ?? []).filter(hasFigures), [footprints]);
  const groups = useMemo(() => groupsOf(measured), [measured]);
  const hasStones = DIMENSIONS.some((dimension) => stonesIn(composition[dimension]) > 0);
  const comparisons = useMemo(
    () => (hasStones ? compareFootprints(composition, measured) : []),
    [composition, measured, hasStones],
  );

  const read = (text: string) => {
    const found = readComposition(text, measured);
    setComposition((before) => ({ ...before, ...found.composition }));
    setUnread(found.unread);
  };
  const words = lot?.words ?? '';
  // The lot's own words are read once, when both they and the footprints' classes are known.
  const isKnown = words !== '' && groups.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: not again at each footprint that is loaded
  useEffect(() => {
    if (isKnown) setComposition((before) => ({ ...readComposition(words, measured).composition, ...before }));
  }, [isKnown]);

  // Drawn anew once the lot is known, so that its words stand in the field.
  return (
    <FootprintScreen
      key={lot === undefined ? 'asking' : 'known'}
      library={library}
      lot={lot ?? null}
      comparisons={comparisons}
      form={{
        groups,
        composition,
        unread,
        words,
        onCount: (dimension, name, count) => setComposition((before) => withCount(before, dimension, name, count)),
        onRead: read,
        onSheet: readSheet,
        onClear: () => {
          setComposition({});
          setUnread([]);
        },
      }}
    />
  );
}

async function readSheet(file: File): Promise<{ ok: true; text: string } | { ok: false; says: string }> {
  const read = await readFileRows(file);
  if (!read.ok) return read;
  if (read.kind === 'json') return { ok: false, says: i18n.t('footprint.noSheet') };
  return { ok: true, text: read.rows.map((row) => row.join('\t').trimEnd()).join('\n') };
}

function hasFigures({ dimensions }: Footprint): boolean {
  return DIMENSIONS.some((dimension) => isMeasured(dimensions[dimension]));
}

/** Classes of all footprints, each name once. */
function groupsOf(footprints: readonly Footprint[]): ClassGroup[] {
  return DIMENSIONS.flatMap((dimension) => {
    const names = new Map<string, string>();
    for (const footprint of footprints) {
      const profile = footprint.dimensions[dimension];
      for (const { name } of isMeasured(profile) ? profile.classes : []) {
        if (!names.has(foldName(name))) names.set(foldName(name), name);
      }
    }
    return names.size === 0 ? [] : [{ dimension, classes: [...names.values()] }];
  });
}

function withCount(before: Composition, dimension: Dimension, name: string, count: number | null): Composition {
  const { [name]: _, ...others } = before[dimension] ?? {};
  return { ...before, [dimension]: count === null ? others : { ...others, [name]: count } };
}
