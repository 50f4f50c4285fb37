import { i18n } from '#i18n';
import type { Advisory } from '@/lib/advisories';
import { inLanguage } from '@/lib/advisories';
import type { ChangedFinding, HeldFinding, ListChange } from '@/lib/desk';
import { Button } from './Button.tsx';
import { regimeWords } from './desk/desk-words.ts';
import { formatTime, language } from './format.ts';
import { lotName } from './lot-name.ts';
import { plural } from './plural.ts';
import { VerdictIcon } from './VerdictIcon.tsx';
import { verdictWords } from './verdict-words.ts';
import './ListChangeDetails.css';

export interface ListChangeDetailsProps {
  change: ListChange;
  /** Its advisories by id, also such as are gone. */
  named: ReadonlyMap<string, Advisory>;
  startsOpen?: boolean;
  /** Findings that are told one by one. */
  most: number;
  /** Shows one here; left out where the desk is another page. */
  onOpen?: (id: string) => void;
}

/** Which kept findings another list of advisories changed, from what to what, and by which advisory. */
export function ListChangeDetails({ change, named, startsOpen = false, most, onOpen }: ListChangeDetailsProps) {
  const { at, before, after, findings } = change;
  const rest = findings.length - most;
  return (
    <details class="list-change" open={startsOpen} data-before={before} data-after={after}>
      <summary>{plural('listChange.summary', findings.length, [formatTime(at)])}</summary>
      <p>{i18n.t('listChange.lists', [before, after])}</p>
      <ul>
        {findings.slice(0, most).map((one) => (
          <li key={one.finding.id} data-lot={lotName(one.finding.parcel)} data-verdict={one.after.verdict}>
            <VerdictIcon verdict={one.after.verdict} />
            <div>
              <p>
                <FindingName finding={one.finding} onOpen={onOpen} /> · <bdi>{sourceName(one.finding)}</bdi>
              </p>
              <ChangeWords change={one} named={named} />
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{plural('listChange.more', rest)}</p>}
    </details>
  );
}

export interface ChangeWordsProps {
  change: ChangedFinding;
  named: ReadonlyMap<string, Advisory>;
}

/** What a finding was and is, and by which advisory. */
export function ChangeWords({ change: { before, after, by }, named }: ChangeWordsProps) {
  const [was, is] = [judgedWords(before), judgedWords(after)];
  const list = (ids: readonly string[]) => ids.map((id) => advisoryName(id, named)).join(i18n.t('listSeparator'));
  return (
    <>
      <p>{was === is ? i18n.t('listChange.same', [is]) : i18n.t('listChange.became', [was, is])}</p>
      <p class="list-change-by">
        {by.come.length > 0 && <span>{i18n.t('listChange.come', [list(by.come)])} </span>}
        {by.gone.length > 0 && <span>{i18n.t('listChange.gone', [list(by.gone)])} </span>}
        {by.changed.length > 0 && <span>{i18n.t('listChange.changed', [list(by.changed)])}</span>}
        {Object.values(by).flat().length === 0 && <span>{i18n.t('listChange.words')}</span>}
      </p>
    </>
  );
}

function FindingName({ finding, onOpen }: { finding: HeldFinding; onOpen?: (id: string) => void }) {
  const { lot } = finding.parcel;
  const name = lot === null ? lotName(finding.parcel) || i18n.t('finding.nameless') : i18n.t('finding.lot', [lot]);
  if (onOpen === undefined) return <a href={`/desk.html#${finding.id}`}>{name}</a>;
  return (
    <Button kind="plain" onClick={() => onOpen(finding.id)}>
      {name}
    </Button>
  );
}

function judgedWords({ verdict, regime }: ChangedFinding['before']): string {
  return [verdictWords(verdict), ...(regime === null ? [] : [regimeWords(regime)])].join(' · ');
}

/** One that nobody knows any more is called by its id. */
function advisoryName(id: string, named: ReadonlyMap<string, Advisory>): string {
  const advisory = named.get(id);
  if (advisory === undefined) return id;
  const title = i18n.t('quoted', [inLanguage(advisory.title, language())]);
  return advisory.origin === 'local' ? i18n.t('advisories.localZone', [title]) : title;
}

/** A page is known by its host. */
function sourceName({ source: { kind, address } }: HeldFinding): string {
  return kind === 'page' && URL.canParse(address) ? new URL(address).host || address : address;
}
