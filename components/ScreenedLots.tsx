import { useState } from 'preact/hooks';
import type { ScreenedHere } from '@/lib/page/screen-here';
import { type CardContext, FindingSection } from './FindingSection.tsx';
import { groupFindings } from './group-findings.ts';
import { NoneSection } from './NoneSection.tsx';

export interface ScreenedLotsProps {
  screened: ScreenedHere;
  /** Only the first card is open; else all of them. */
  startsClosed?: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Lots that were read and judged in a page of ours, as the side panel shows those of a tab. */
export function ScreenedLots({ screened, startsClosed = false }: ScreenedLotsProps) {
  // Those whose state the reader has turned round.
  const [turned, setTurned] = useState(NOTHING);
  const isOpenAtFirst = (id: string) => !startsClosed || id === screened.findings[0]?.id;
  const groups = groupFindings(screened.findings);
  const none = groups.find(({ verdict }) => verdict === 'none');
  const context: CardContext = {
    advisories: screened.advisories,
    caveat: screened.caveat,
    zones: screened.zones,
    focusId: null,
    lost: NOTHING,
    isOpen: (id) => isOpenAtFirst(id) !== turned.has(id),
    onToggle: (ids, open) => {
      const others = [...turned].filter((id) => !ids.includes(id));
      setTurned(new Set([...others, ...ids.filter((id) => isOpenAtFirst(id) !== open)]));
    },
  };
  return (
    <>
      {groups
        .filter(({ verdict }) => verdict !== 'none')
        .map(({ verdict, findings }) => (
          <FindingSection key={verdict} verdict={verdict} findings={findings} context={context} />
        ))}
      {none && <NoneSection findings={none.findings} open={groups.length === 1} />}
    </>
  );
}
