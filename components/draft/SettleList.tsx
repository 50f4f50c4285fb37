import { i18n } from '#i18n';
import type { ListFault } from '@/lib/advisories';
import type { Ambiguity, Draft } from '@/lib/advisories/draft';
import { hasPlace, placeById } from '@/lib/gazetteer';
import { Button } from '../Button.tsx';
import { draftDoubtWords } from '../faults/draft-doubt-words.ts';
import { listFaultReason } from '../faults/list-fault-words.ts';
import { kindInText } from '../map/map-words.ts';
import { passageWords } from '../passage-words.ts';
import { plural } from '../plural.ts';
import { fieldWords } from './field-words.ts';
import { fieldId } from './form-context.ts';

export interface SettleListProps {
  draft: Draft;
  faults: readonly ListFault[];
  /** Go to a field of the form. */
  onGo: (field: string) => void;
  /** Take a place as a zone for a name that stood for several. */
  onAddZone: (ambiguity: Ambiguity, placeId: string) => void;
}

/** What a person must still look at: faults of form, fields that were not certain, names that stand for several places. */
export function SettleList({ draft, faults, onGo, onAddZone }: SettleListProps) {
  return (
    <div class="settle">
      <section>
        <h3>{i18n.t('draft.faults')}</h3>
        <div role="status">
          {faults.length === 0 ? <p>{i18n.t('draft.noFaults')}</p> : <p>{plural('draft.faultCount', faults.length)}</p>}
        </div>
        <ul>
          {faults.map((fault) => (
            <li key={fault.says} class="field-fault">
              <GoTo field={fault.field} onGo={onGo} />
              {i18n.t('colon')}
              <span>{listFaultReason(fault)}</span> <code>{fault.field}</code>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{i18n.t('draft.unsure')}</h3>
        {draft.unsure.length === 0 ? (
          <p>{i18n.t('draft.unsureNone')}</p>
        ) : (
          <p>
            {plural('draft.unsureCount', draft.unsure.length)}
            {i18n.t('fullStop')} {i18n.t('draft.unsureText')}
          </p>
        )}
        <ul>
          {draft.unsure.map((unsure) => (
            <li key={`${unsure.field} ${unsure.says}`}>
              <GoTo field={unsure.field} onGo={onGo} />
              {i18n.t('colon')}
              <span>{draftDoubtWords(unsure)}</span>
            </li>
          ))}
        </ul>
      </section>
      {draft.ambiguous.length > 0 && (
        <section>
          <h3>{i18n.t('draft.ambiguous')}</h3>
          <p>{i18n.t('draft.ambiguousText')}</p>
          <ul>
            {draft.ambiguous.map((ambiguity) => (
              <li key={ambiguity.start}>
                {i18n.t('quoted', [ambiguity.words])} ({passageWords(ambiguity.passage)}){i18n.t('colon')}
                <Candidates ambiguity={ambiguity} onAddZone={onAddZone} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function GoTo({ field, onGo }: { field: string; onGo: (field: string) => void }) {
  return (
    <a
      href={`#${fieldId(field)}`}
      onClick={(event) => {
        event.preventDefault();
        onGo(field);
      }}
    >
      {fieldWords(field)}
    </a>
  );
}

function Candidates({ ambiguity, onAddZone }: { ambiguity: Ambiguity; onAddZone: SettleListProps['onAddZone'] }) {
  const places = ambiguity.candidates.filter(hasPlace).map(placeById);
  if (places.length === 0) return <>{i18n.t('draft.noCandidate')}</>;
  return (
    <span class="settle-candidates">
      {places.map((place) => (
        <Button key={place.id} kind="plain" onClick={() => onAddZone(ambiguity, place.id)}>
          {i18n.t('draft.addZone', [place.name, kindInText(place.kind)])}
        </Button>
      ))}
    </span>
  );
}
