import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { AdvisoryCard, PanelFinding, TabView } from '@/lib/page/messages';
import { AdvisorySection } from './AdvisorySection.tsx';
import { advisoryRemainder, isSaid } from './advisory-remainder.ts';
import { Button } from './Button.tsx';
import { lotFigures } from './lot-figures.ts';
import { lotName } from './lot-name.ts';
import { Passage } from './Passage.tsx';
import { SignList } from './SignList.tsx';
import { StatedWords } from './StatedWords.tsx';
import { lastSeenWords, statedBeforeWords } from './seen-words.ts';
import { splitSigns } from './split-signs.ts';
import { VerdictIcon } from './VerdictIcon.tsx';
import { noteWords, verdictWords } from './verdict-words.ts';
import './FindingCard.css';

export interface FindingCardProps {
  finding: PanelFinding;
  /** The advisories that its reasons rest on, the one that decides it first. */
  advisories: AdvisoryCard[];
  /** What the notice says against reading too much into a named place. */
  caveat: TabView['caveat'];
  /** Name of its zone; `null` outside every alerted zone. */
  zone: string | null;
  /** It was just asked for in the page. */
  focused: boolean;
  /** The reader jumped to it, and it was no longer on the page. */
  lost: boolean;
  /** Its reasons, with what the notices ask, are shown. */
  open: boolean;
  onToggle: (open: boolean) => void;
  /** Left out where the lot stands on no page that is open. */
  onJump?: () => void;
  /** A small map of what the lot states. */
  map?: ComponentChildren;
  /** Address of the page that holds the lot's stones against footprints. */
  footprintAddress?: string;
}

/** One finding: what the lot is, what the page states, why it is listed, and what the notice asks. */
export function FindingCard(props: FindingCardProps) {
  const { finding, zone, focused } = props;
  const { parcel, gone, notes } = finding;
  const name = lotName(parcel);
  const classes = ['finding', gone && 'finding-gone', focused && 'finding-focused'].filter(Boolean).join(' ');
  return (
    <article
      class={classes}
      id={`finding-${finding.id}`}
      tabIndex={-1}
      aria-label={headingOf(parcel)}
      data-lot={name}
      data-verdict={parcel.verdict}
      data-gone={gone ? '' : undefined}
      data-changed={finding.before ? '' : undefined}
      data-notes={notes.length > 0 ? notes.join(' ') : undefined}
    >
      <div>
        <p class="finding-verdict">
          <VerdictIcon verdict={parcel.verdict} />
          <span>{[verdictWords(parcel.verdict), zone].filter(Boolean).join(' · ')}</span>
        </p>
        <LotHead {...props} />
      </div>
      <StatedWords parcel={parcel} />
      <Notes sentences={[statedBeforeWords(finding), lastSeenWords(finding), ...notes.map(noteWords)]} />
      <SignList signs={splitSigns(parcel.reasons).signs} />
      <Why {...props} />
      {props.footprintAddress !== undefined && (
        <p>
          <a
            href={props.footprintAddress}
            target="_blank"
            rel="noopener"
            aria-label={i18n.t('footprint.openNamed', [name || i18n.t('finding.nameless')])}
          >
            {i18n.t('footprint.open')}
          </a>
        </p>
      )}
    </article>
  );
}

/** Also the card's name for who hears it: a heading that is not drawn yet gives none. */
function headingOf({ lot, title }: PanelFinding['parcel']): string {
  return lot === null ? (title ?? i18n.t('finding.nameless')) : i18n.t('finding.lot', [lot]);
}

function LotHead(props: FindingCardProps) {
  const { parcel } = props.finding;
  const { lot, title, description, seller, certificate } = parcel;
  const isQuoted = parcel.origin.some(({ field }) => field === 'description');
  const figures = lotFigures(parcel);
  return (
    <>
      <div class="finding-head">
        <h3>{headingOf(parcel)}</h3>
        <Jump {...props} />
      </div>
      {lot !== null && title !== null && title !== lot && <p class="finding-title">{title}</p>}
      {description !== null && !isQuoted && <p class="finding-description">{description}</p>}
      {figures.length > 0 && (
        <ul class="finding-figures">
          {figures.map((figure) => (
            <li key={figure}>{figure}</li>
          ))}
        </ul>
      )}
      {(seller ?? certificate) !== null && (
        <dl class="finding-parties">
          {seller !== null && <Party name={i18n.t('finding.seller')} value={seller} />}
          {certificate !== null && <Party name={i18n.t('finding.certificate')} value={certificate} />}
        </dl>
      )}
    </>
  );
}

function Jump({ finding, lost, onJump }: FindingCardProps) {
  if (finding.gone && !lost) return <p class="finding-gone-note">{i18n.t('finding.gone')}</p>;
  if (onJump === undefined) return null;
  const label = i18n.t('finding.showLot', [lotName(finding.parcel)]);
  return (
    <>
      {lost && (
        <p class="finding-gone-note" role="alert">
          {i18n.t('finding.lotGone')}
        </p>
      )}
      {/* It stays, so that the focus does: a page that is drawn anew may have the lot again. */}
      <Button kind="plain" onClick={onJump} label={label}>
        {i18n.t('finding.show')}
      </Button>
    </>
  );
}

function Party({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Notes({ sentences }: { sentences: readonly (string | null)[] }) {
  const said = sentences.filter((sentence) => sentence !== null);
  if (said.length === 0) return null;
  return (
    <ul class="finding-notes">
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** Why the lot is listed and what to ask. One part: what a notice asks is never seen without what it adds. */
function Why({ finding: { parcel }, advisories, caveat, map, open, onToggle }: FindingCardProps) {
  const reasons = splitSigns(parcel.reasons).ofVerdict;
  const rest = advisories.map((advisory) => advisoryRemainder(advisory, reasons));
  if (reasons.length === 0) return null;
  return (
    <details
      class="finding-why"
      open={open}
      onToggle={({ currentTarget }) => {
        // The event also comes after `open` was set from outside: then there is nothing new to tell.
        if (currentTarget.open !== open) onToggle(currentTarget.open);
      }}
    >
      <summary>{i18n.t('finding.why')}</summary>
      <ul class="finding-reasons">
        {reasons.map(({ rule, says, passage }) => (
          <li key={`${rule} ${says}`}>
            {says} <Passage beside={says} passage={passage} />
          </li>
        ))}
      </ul>
      {caveat !== null && !isSaid(caveat.text, reasons, rest) && (
        <p class="finding-caveat">
          <span lang={caveat.language}>
            {caveat.title}: {caveat.text}
          </span>{' '}
          <Passage beside={caveat.text} passage={caveat.passage} />
        </p>
      )}
      {rest.map((advisory) => (
        <AdvisorySection key={advisory.id} advisory={advisory} />
      ))}
      {map}
    </details>
  );
}
