import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { AdvisoryCard, PanelFinding, TabView } from '@/lib/page/messages';
import type { Verdict } from '@/lib/screening';
import { Button } from './Button.tsx';
import { FindingCard } from './FindingCard.tsx';
import { formatNumber } from './format.ts';
import { advisoriesOf } from './group-findings.ts';
import { useGrowing } from './use-growing.ts';
import { verdictWords } from './verdict-words.ts';
import './FindingSection.css';

/** What the cards of a list share. */
export interface CardContext {
  advisories: readonly AdvisoryCard[];
  caveat: TabView['caveat'];
  /** Names of zones, by id. */
  zones: Record<string, string>;
  focusId: string | null;
  /** Ids of lots that the reader jumped to and that were gone. */
  lost: ReadonlySet<string>;
  /** Whose reasons are shown. */
  isOpen: (id: string) => boolean;
  onToggle: (ids: readonly string[], open: boolean) => void;
  /** Left out where the lots stand on no page that is open. */
  onJump?: (finding: PanelFinding) => void;
  /** A small map of what a lot states. */
  mapOf?: (finding: PanelFinding) => ComponentChildren;
  /** Address of the page that holds a lot's stones against footprints. */
  footprintOf?: (finding: PanelFinding) => string;
}

export interface FindingSectionProps {
  verdict: Verdict;
  findings: readonly PanelFinding[];
  context: CardContext;
}

/** Cards drawn at once. */
const STEP = 300;

/** All findings of one verdict, none ever left out. */
export function FindingSection({ verdict, findings, context }: FindingSectionProps) {
  const drawn = useGrowing(findings.length, STEP);
  const heading = `section-${verdict}`;
  const ids = findings.map(({ id }) => id);
  const allOpen = ids.every(context.isOpen);
  return (
    <section class="finding-section" aria-labelledby={heading}>
      <div class="finding-section-head">
        <h2 id={heading}>
          {verdictWords(verdict)} <span class="section-count">{formatNumber(findings.length)}</span>
        </h2>
        {findings.length > 1 && (
          <Button kind="plain" onClick={() => context.onToggle(ids, !allOpen)}>
            {i18n.t(allOpen ? 'section.closeAll' : 'section.openAll')}
          </Button>
        )}
      </div>
      {findings.slice(0, drawn).map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          advisories={advisoriesOf(finding, context.advisories)}
          caveat={context.caveat}
          map={context.mapOf?.(finding)}
          footprintAddress={context.footprintOf?.(finding)}
          zone={finding.parcel.zone === null ? null : (context.zones[finding.parcel.zone] ?? finding.parcel.zone)}
          focused={context.focusId === finding.id}
          lost={context.lost.has(finding.id)}
          open={context.isOpen(finding.id)}
          onToggle={(open) => context.onToggle([finding.id], open)}
          onJump={context.onJump && (() => context.onJump?.(finding))}
        />
      ))}
    </section>
  );
}
