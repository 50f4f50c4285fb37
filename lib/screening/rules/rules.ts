import { inCompliantZone, recognitionDateNotCertain, subPrefectureNotKnown } from './compliant-zones.ts';
import { namedInNotice } from './notices.ts';
import { otherDate } from './other-date.ts';
import {
  countryWithoutPlace,
  holdsZonesAndMore,
  leftOpen,
  openList,
  outsideAlertedZones,
  regionOnly,
  unusualCharacters,
} from './places.ts';
import type { BasisRule, ParcelRule, PlaceRule } from './rule.ts';
import { denied, notStated, otherOrigin, unknownOrigin } from './statements.ts';
import { suspended, suspensionLifted } from './suspension.ts';

/** In the order in which a reader wants them: what is named, what held, what is open, what else is said. */
export const BASIS_RULES: readonly BasisRule[] = [namedInNotice, suspended, suspensionLifted];

export const PLACE_RULES: readonly PlaceRule[] = [
  leftOpen,
  regionOnly,
  holdsZonesAndMore,
  recognitionDateNotCertain,
  subPrefectureNotKnown,
  inCompliantZone,
  countryWithoutPlace,
  outsideAlertedZones,
  openList,
  unusualCharacters,
];

export const PARCEL_RULES: readonly ParcelRule[] = [otherDate, denied, otherOrigin, unknownOrigin, notStated];
