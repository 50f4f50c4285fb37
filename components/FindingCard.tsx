import { i18n } from '#i18n';
import type { AdvisoryCard, PanelFinding } from '@/lib/page/messages';
import type { ScreenedParcel } from '@/lib/screening';
import { AdvisoryNotes } from './AdvisoryNotes.tsx';
import { Button } from './Button.tsx';
import { lotFigures } from './lot-figures.ts';
import { lotName } from './lot-name.ts';
import { StatedWords } from './StatedWords.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';
import { noteWords, verdictWords } from './verdict-words.ts';
import './FindingCard.css';

export interface FindingCardProps {
  finding: PanelFinding;
  /** The advisories that its reasons rest on, the one that decides it first. */
  advisories: AdvisoryCard[];
  /** Name of its zone; `null` outside every alerted zone. */
  zone: string | null;
  /** It was just asked for in the page. */
  focused: boolean;
  /** The reader jumped to it, and it was no longer on the page. */
  lost: boolean;
  notesOpen: boolean;
  onToggleNotes: (open: boolean) => void;
  onJump: () => void;
}

/** One finding: what the lot is, what the page states, why it is listed, and what the notice asks. */
export function FindingCard(props: FindingCardProps) {
  const { finding, advisories, zone, focused, lost, notesOpen, onToggleNotes, onJump } = props;
  const { parcel, gone } = finding;
  const name = lotName(parcel);
  const classes = ['finding', gone && 'finding-gone', focused && 'finding-focused'].filter(Boolean).join(' ');
  return (
    <article
      class={classes}
      id={`finding-${finding.id}`}
      tabIndex={-1}
      data-lot={name}
      data-verdict={parcel.verdict}
      data-gone={gone ? '' : undefined}
      data-notes={parcel.notes.length > 0 ? parcel.notes.join(' ') : undefined}
    >
      <div>
        <p class="finding-verdict">
          <VerdictIcon verdict={parcel.verdict} />
          <span>{verdictWords(parcel.verdict)}</span>
          {zone !== null && <span class="finding-zone">{zone}</span>}
        </p>
        <LotHead parcel={parcel} />
      </div>
      <StatedWords parcel={parcel} />
      <Notes parcel={parcel} />
      <Reasons parcel={parcel} />
      <AdvisoryNotes advisories={advisories} open={notesOpen} onToggle={onToggleNotes} />
      <div class="finding-foot">
        {gone || lost ? (
          <p class="finding-gone-note" role={lost ? 'status' : undefined}>
            {i18n.t(lost ? 'finding.lotGone' : 'finding.gone')}
          </p>
        ) : (
          <Button onClick={onJump} label={i18n.t('finding.showLot', [name])}>
            {i18n.t('finding.show')}
          </Button>
        )}
      </div>
    </article>
  );
}

function LotHead({ parcel }: { parcel: ScreenedParcel }) {
  const { lot, title, seller, certificate } = parcel;
  const figures = lotFigures(parcel);
  return (
    <>
      <h3>{lot === null ? (title ?? i18n.t('finding.nameless')) : i18n.t('finding.lot', [lot])}</h3>
      {lot !== null && title !== null && title !== lot && <p class="finding-title">{title}</p>}
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

function Party({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Notes({ parcel }: { parcel: ScreenedParcel }) {
  if (parcel.notes.length === 0) return null;
  return (
    <ul class="finding-notes">
      {parcel.notes.map((note) => (
        <li key={note}>{noteWords(note)}</li>
      ))}
    </ul>
  );
}

function Reasons({ parcel }: { parcel: ScreenedParcel }) {
  if (parcel.reasons.length === 0) return null;
  return (
    <ul class="finding-reasons" aria-label={i18n.t('finding.why')}>
      {parcel.reasons.map(({ rule, says, passage }) => (
        <li key={`${rule} ${says}`}>
          {says} {passage !== null && <span class="passage">{i18n.t('finding.passage', [passage])}</span>}
        </li>
      ))}
    </ul>
  );
}
