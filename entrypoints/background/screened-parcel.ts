import type { Parcel } from '@/lib/listings';
import type { Finding, ScreenedParcel } from '@/lib/screening';

/** A parcel and its finding as one object, as the panel shows and exports it. */
export function screenedParcel(parcel: Parcel, finding: Finding): ScreenedParcel {
  const { goods: _goods, origin: _origin, ...words } = parcel;
  const origin = finding.origin.map(({ unusualCharacters: _unusual, ...statement }) => statement);
  return { ...words, ...finding, origin };
}
