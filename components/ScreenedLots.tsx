import { useState } from 'preact/hooks';
import type { ScreenedHere } from '@/lib/page/screen-here';
import { type CardContext, FindingSection } from './FindingSection.tsx';
import { groupFindings } from './group-findings.ts';
import { NoneSection } from './NoneSection.tsx';

export interface ScreenedLotsProps {
  screened: ScreenedHere;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Lots that were read and judged in a page of ours, as the side panel shows those of a tab. */
export function ScreenedLots({ screened }: ScreenedLotsProps) {
  const [closed, setClosed] = useState(NOTHING);
  const groups = groupFindings(screened.findings);
  const none = groups.find(({ verdict }) => verdict === 'none');
  const context: CardContext = {
    advisories: screened.advisories,
    caveat: screened.caveat,
    zones: screened.zones,
    focusId: null,
    lost: NOTHING,
    isOpen: (id) => !closed.has(id),
    onToggle: (ids, open) =>
      setClosed((before) => new Set(open ? [...before].filter((id) => !ids.includes(id)) : [...before, ...ids])),
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
