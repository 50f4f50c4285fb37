import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type DeskFinding, type DeskReview, splitReasons } from '@/lib/desk';
import { Button } from '../Button.tsx';
import { formatDate } from '../format.ts';
import { lotFigures } from '../lot-figures.ts';
import { StatedWords } from '../StatedWords.tsx';
import { VerdictIcon } from '../VerdictIcon.tsx';
import { noteWords } from '../verdict-words.ts';
import { AdvisoryWords, type DeskAdvisory } from './AdvisoryWords.tsx';
import { ChangeSection } from './ChangeSection.tsx';
import { DecisionBar, type DecisionBarProps } from './DecisionBar.tsx';
import { findingName, formatInstant, judgedWords } from './desk-words.ts';
import { EarlierSection } from './EarlierSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import type { LetterKind } from './LetterDialog.tsx';
import { PictureSection } from './PictureSection.tsx';
import { ReasonList } from './ReasonList.tsx';
import { SnapshotText } from './SnapshotText.tsx';
import './FindingPane.css';

export interface FindingPaneProps extends DecisionBarProps {
  finding: DeskFinding;
  /** Names of zones by id. */
  zoneNames: Readonly<Record<string, string>>;
  /** The advisories that its reasons rest on. */
  advisories: readonly DeskAdvisory[];
  /** What was recorded, and what is kept of the same lot or seller; `null` while it is looked up. */
  reviews: readonly DeskReview[] | null;
  related: readonly DeskFinding[] | null;
  picture: string | null;
  /** Where the page's lot can be gone to; `null` for a file, and for what is no address of the web. */
  pageAddress: string | null;
  onRepeat: () => void;
  onOpen: (id: string) => void;
  onLetter: (kind: LetterKind) => void;
  onBack: () => void;
  /** A small map of what the lot states. */
  map?: ComponentChildren;
  /** What other lists of advisories made of it. */
  listChanges?: ComponentChildren;
  /** What the team does about it. */
  team?: ComponentChildren;
}

/** Id of the pane's heading, which takes the focus where the pane stands in place of the list. */
export const FINDING_ID = 'desk-finding';

/** One finding: what is stated and what the advisories say side by side, and all that helps to decide. */
export function FindingPane(props: FindingPaneProps) {
  const { finding, zoneNames, advisories, reviews, related, picture, map, onRepeat, onOpen } = props;
  const { parcel, source } = finding;
  const { ofVerdict, beside } = splitReasons(parcel.reasons);
  return (
    <article class="finding-pane" data-finding={finding.id} data-verdict={parcel.verdict} data-notes={notesOf(finding)}>
      <Head {...props} />
      <ChangeSection finding={finding} zoneNames={zoneNames} onRepeat={onRepeat} />
      {props.listChanges}
      {props.team}
      <DecisionBar {...props} />
      <div class="side-by-side">
        <section>
          <h3>{i18n.t(source.kind === 'page' ? 'desk.pageWords' : 'desk.fileWords')}</h3>
          <StatedWords parcel={parcel} />
          <LotParts finding={finding} />
          <h4>{i18n.t('desk.snapshot')}</h4>
          <SnapshotText finding={finding} />
          <h3>{i18n.t('desk.reasons')}</h3>
          <ReasonList reasons={ofVerdict} advisories={advisories} />
          {beside.length > 0 && (
            <>
              <h3>{i18n.t('desk.signs')}</h3>
              <p class="pane-signs">{i18n.t('desk.signsHint')}</p>
              <ReasonList reasons={beside} advisories={advisories} />
            </>
          )}
        </section>
        <section>
          <h3>{i18n.t('desk.advisoryWords')}</h3>
          <AdvisoryWords advisories={advisories} />
          {map}
        </section>
      </div>
      <EarlierSection related={related} onOpen={onOpen} />
      <HistorySection reviews={reviews} />
      <PictureSection picture={picture} />
      <Made finding={finding} />
    </article>
  );
}

function Head({ finding, zoneNames, pageAddress, onLetter, onBack }: FindingPaneProps) {
  const { parcel, source, notes } = finding;
  const figures = lotFigures(parcel);
  return (
    <header class="finding-pane-head">
      <p class="pane-back">
        <Button kind="plain" onClick={onBack}>
          {i18n.t('desk.backToList')}
        </Button>
      </p>
      <p class="pane-verdict">
        <VerdictIcon verdict={parcel.verdict} />
        <span>{judgedWords(parcel, zoneNames)}</span>
      </p>
      <h2 id={FINDING_ID} tabIndex={-1}>
        {findingName(finding)}
      </h2>
      {parcel.lot !== null && parcel.title !== null && parcel.title !== parcel.lot && (
        <p>
          <bdi>{parcel.title}</bdi>
        </p>
      )}
      {figures.length > 0 && <p class="pane-figures">{figures.join(' · ')}</p>}
      <p class="pane-source">
        {pageAddress === null ? (
          source.name
        ) : (
          <a href={pageAddress} target="_blank" rel="noreferrer noopener">
            {i18n.t('desk.openPage')}
            {i18n.t('colon')}
            <bdi>{source.name}</bdi>
          </a>
        )}
        {source.title !== null && source.title !== source.name && (
          <>
            {' · '}
            <bdi>{source.title}</bdi>
          </>
        )}
      </p>
      <p>
        <a href={`/footprint.html?kept=${encodeURIComponent(finding.id)}`} target="_blank" rel="noopener">
          {i18n.t('footprint.open')}
        </a>
      </p>
      {finding.gone && <p class="pane-source">{i18n.t('desk.gone')}</p>}
      {notes.length > 0 && (
        <ul class="pane-notes">
          {notes.map((note) => (
            <li key={note}>{noteWords(note)}</li>
          ))}
        </ul>
      )}
      <p class="pane-letters">
        <Button onClick={() => onLetter('question')}>{i18n.t('desk.question')}</Button>
        <Button onClick={() => onLetter('report')}>{i18n.t('desk.report')}</Button>
      </p>
    </header>
  );
}

function LotParts({ finding: { parcel } }: { finding: DeskFinding }) {
  const { seller, certificate } = parcel;
  if (seller === null && certificate === null) return null;
  return (
    <dl class="pane-parts">
      {seller !== null && (
        <>
          <dt>{i18n.t('finding.seller')}</dt>
          <dd>{seller}</dd>
        </>
      )}
      {certificate !== null && (
        <>
          <dt>{i18n.t('finding.certificate')}</dt>
          <dd>{certificate}</dd>
        </>
      )}
    </dl>
  );
}

function Made({ finding: { firstReadAt, readAt, asOf, versions } }: { finding: DeskFinding }) {
  return (
    <footer class="pane-made">
      <p>{i18n.t('desk.readSince', [formatInstant(firstReadAt), formatInstant(readAt), formatDate(asOf)])}</p>
      <p>{i18n.t('desk.versions', [versions.extension, versions.gazetteer, versions.advisories])}</p>
    </footer>
  );
}

function notesOf({ notes }: DeskFinding): string | undefined {
  return notes.length > 0 ? notes.join(' ') : undefined;
}
