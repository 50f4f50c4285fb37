import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelFinding } from '@/lib/page/messages';
import { Button } from './Button.tsx';
import { formatCarats, formatNumber } from './format.ts';
import { lotName } from './lot-name.ts';
import { plural } from './plural.ts';
import { SignList } from './SignList.tsx';
import { lastSeenWords, statedBeforeWords } from './seen-words.ts';
import { splitSigns } from './split-signs.ts';
import { noteWords } from './verdict-words.ts';
import './FindingSection.css';
import './NoneSection.css';

export interface NoneSectionProps {
  findings: readonly PanelFinding[];
  /** Open from the start: where nothing else is to be seen. */
  open: boolean;
}

/** Rows drawn at first, and more at each asking. */
const STEP = 500;

/** Lots that state no origin in the CAR: listed, so that the reader can check the reading, but out of the way. */
export function NoneSection({ findings, open }: NoneSectionProps) {
  const [wanted, setWanted] = useState(STEP);
  const rest = findings.length - wanted;
  const withSigns = findings.filter(({ parcel }) => splitSigns(parcel.reasons).signs.length > 0).length;
  return (
    <details class="none-section" open={open}>
      <summary>
        <h2>
          {i18n.t('section.none')} <span class="section-count">{formatNumber(findings.length)}</span>
        </h2>
        {withSigns > 0 && <span class="none-signs">{plural('signs.lots', withSigns)}</span>}
      </summary>
      <ul>
        {findings.slice(0, wanted).map((finding) => (
          <NoneLot key={finding.id} finding={finding} />
        ))}
      </ul>
      {rest > 0 && (
        <p class="none-more">
          <Button onClick={() => setWanted(wanted + STEP)}>{plural('section.showMore', Math.min(rest, STEP))}</Button>
          {i18n.t('section.shown', [formatNumber(wanted), formatNumber(findings.length)])}
        </p>
      )}
    </details>
  );
}

function NoneLot({ finding }: { finding: PanelFinding }) {
  const { id, gone, parcel, notes, before } = finding;
  const said = [statedBeforeWords(finding), lastSeenWords(finding), ...notes.map(noteWords)];
  const name = lotName(parcel);
  const stated = parcel.origin.map(({ text }) => text).join('; ');
  return (
    <li
      class={gone ? 'none-lot none-lot-gone' : 'none-lot'}
      id={`finding-${id}`}
      data-lot={name}
      data-verdict={parcel.verdict}
      data-gone={gone ? '' : undefined}
      data-changed={before ? '' : undefined}
      data-notes={notes.length > 0 ? notes.join(' ') : undefined}
    >
      <span class="none-lot-name">{name || i18n.t('finding.nameless')}</span>
      <span class="none-lot-figures">
        {parcel.carats !== null && i18n.t('finding.caratsShort', [formatCarats(parcel.carats)])}
      </span>
      <span class="none-lot-origin">
        {stated === '' ? i18n.t('finding.statesNoOrigin') : i18n.t('finding.states', [stated])}
        {gone && ` · ${i18n.t('finding.gone')}`}
        {said.map((sentence) => sentence && ` · ${sentence}`)}
      </span>
      <SignList signs={splitSigns(parcel.reasons).signs} />
    </li>
  );
}
