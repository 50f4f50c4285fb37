import { i18n } from '#i18n';
import type { MappedFinding } from '@/lib/map';
import { Button } from '../Button.tsx';

/** A finding of the map with where its lot can be seen. */
export interface PlacedFinding extends MappedFinding {
  /** On the page of the open tab, or in the desk. */
  shownIn: 'tab' | 'desk';
  /** Of the page or file that holds the lot. */
  address: string;
  /** The reader went to it, and it was no longer on the page. */
  isLost: boolean;
}

/** The reader wants to see a lot. */
export type OnFinding = (finding: PlacedFinding) => void;

export interface FindingLinkProps {
  finding: PlacedFinding;
  onFinding: OnFinding;
}

/** The way to a lot. */
export function FindingLink({ finding, onFinding }: FindingLinkProps) {
  const { shownIn, isLost, lot } = finding;
  if (isLost) return <span role="status">{i18n.t('map.lotGone')}</span>;
  const isInTab = shownIn === 'tab';
  return (
    <Button
      kind="plain"
      onClick={() => onFinding(finding)}
      label={isInTab ? i18n.t('map.showLotInTab', [lot]) : i18n.t('map.showLotInDesk', [lot])}
    >
      {i18n.t(isInTab ? 'map.showInTab' : 'map.showInDesk')}
    </Button>
  );
}
