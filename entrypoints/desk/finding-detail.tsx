import { useMemo } from 'preact/hooks';
import { FindingPane } from '@/components/desk/FindingPane';
import type { LetterKind } from '@/components/desk/LetterDialog';
import { ListChangesSection } from '@/components/desk/ListChangesSection';
import { TeamOnLot } from '@/components/desk/TeamOnLot';
import { offeredReasons } from '@/components/first-reasons';
import { language } from '@/components/format';
import { FindingMap } from '@/components/map/FindingMap';
import { statedNames, statedPlaces } from '@/components/map/stated-places';
import { changesOf, pageAddress, relatedRows } from '@/lib/desk';
import { type DeskStore, FIRST_SETTINGS } from '@/lib/store';
import type { TeamView } from '@/lib/teams';
import { advisoriesOf, zoneNamesOf } from './desk-advisories.ts';
import type { Kept } from './kept.ts';
import { teamOnLot } from './team-on-lot.ts';
import { today } from './today.ts';
import { usePicture } from './use-picture.ts';
import type { Reviewing } from './use-reviewing.ts';
import { useSaidFinding } from './use-said-finding.ts';
import type { Selection } from './use-selection.ts';

export interface FindingDetailProps {
  store: DeskStore | null;
  kept: Kept;
  selection: Selection;
  reviewing: Reviewing;
  onLetter: (kind: LetterKind) => void;
  /** The shared record; `null`: there is none. */
  team: TeamView | null;
}

/** The finding that is looked at, with all that is known beside it. */
export function FindingDetail({ store, kept, selection, reviewing, onLetter, team }: FindingDetailProps) {
  const { rows, list, reviews, settings, listChanges, named } = kept;
  const { row } = selection;
  const finding = row?.finding ?? null;
  const picture = usePicture(store, finding);
  const related = useMemo(
    () => (row === null ? [] : relatedRows(row, rows).map(({ finding }) => finding)),
    [row, rows],
  );
  const zones = useMemo(() => zoneNamesOf(list, language()), [list]);
  const said = useSaidFinding(finding, list);
  if (finding === null || said === null) return null;
  return (
    <FindingPane
      key={finding.id}
      finding={said}
      zoneNames={zones}
      advisories={advisoriesOf(finding, list, language(), today())}
      reviews={reviews.get(finding.id) ?? []}
      related={related}
      picture={picture}
      pageAddress={pageAddress(finding)}
      deciding={reviewing.deciding}
      reasons={offeredReasons(settings.reasons, FIRST_SETTINGS.reasons)}
      people={settings.people}
      onBegin={reviewing.begin}
      onRecord={reviewing.record}
      onCancel={reviewing.cancel}
      onUndo={reviewing.undoThis}
      onSignOff={reviewing.signOff}
      onSendBack={reviewing.sendBack}
      onRepeat={reviewing.repeat}
      onOpen={selection.open}
      onLetter={onLetter}
      onBack={selection.close}
      listChanges={<ListChangesSection changes={changesOf(listChanges, finding.id)} named={named} />}
      team={team !== null && <TeamOnLot {...teamOnLot(team, finding)} />}
      map={
        <FindingMap
          placeIds={statedPlaces(finding.parcel)}
          names={statedNames(finding.parcel)}
          day={finding.asOf}
          tabId={null}
          readList={async () => list}
        />
      }
    />
  );
}
