import type { Basis } from '@/lib/advisories';
import { type KpCertificate, readCertificate, readCertificateInText, type Words } from '@/lib/certificates';
import type { Parcel } from '@/lib/listings';
import type { JudgedPlace } from '../judge-places.ts';
import type { SignPhrases } from '../phrases/sign-phrases.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Evidence, Reason } from '../types.ts';

/** A text of the listing that stands whole in the parcel, so that anyone can read the signs again from the export. */
export interface ListingText {
  field: 'title' | 'description' | 'certificate';
  words: string;
}

/** What every sign is given. Only what the parcel's export holds may count. */
export interface SignContext extends Omit<RuleContext, 'parcel' | 'phrases'> {
  parcel: Parcel;
  say: SignPhrases;
  /** Places of the Central African Republic that the listing states, denied ones left out. */
  carPlaces: readonly JudgedPlace[];
  texts: readonly ListingText[];
  certificate: KpCertificate | null;
  /** The field that the certificate was read from. */
  certificateField: ListingText['field'];
}

/** What can be read off a listing besides its verdict, or `null`. */
export type Sign = (context: SignContext) => Reason | null;

export function signContext(context: RuleContext, parcel: Parcel): SignContext {
  const { phrases, ...rest } = context;
  const texts = textsOf(parcel);
  return {
    ...rest,
    parcel,
    say: phrases.signs,
    texts,
    carPlaces: context.judgement.places.filter(({ place, verdict }) => place.country === 'CF' && verdict !== 'none'),
    ...certificateIn(texts),
  };
}

/** `basis`: the advisory that the sign rests on, where it rests on one. */
export function signReason(
  rule: `sign-${string}` | 'certificate-to-ask',
  says: string,
  evidence: Evidence | null,
  basis?: Basis,
): Reason {
  return { rule, says, evidence, advisory: basis?.advisory ?? null, passage: basis?.passage ?? null };
}

export function evidenceIn(field: Evidence['field'], { text, start, end }: Words): Evidence {
  return { field, text, start, end };
}

function textsOf({ title, description, certificate }: Parcel): ListingText[] {
  const texts: ListingText[] = [];
  if (certificate !== null) texts.push({ field: 'certificate', words: certificate });
  if (description !== null) texts.push({ field: 'description', words: description });
  if (title !== null) texts.push({ field: 'title', words: title });
  return texts;
}

/** The certificate of the listing: that of its own field, unless only the running text says whose it is. */
function certificateIn(texts: readonly ListingText[]): Pick<SignContext, 'certificate' | 'certificateField'> {
  let found: Pick<SignContext, 'certificate' | 'certificateField'> = {
    certificate: null,
    certificateField: 'certificate',
  };
  for (const { field, words } of texts) {
    const certificate = field === 'certificate' ? readCertificate(words) : readCertificateInText(words);
    if (certificate === null) continue;
    if (certificate.country !== null) return { certificate, certificateField: field };
    if (found.certificate === null) found = { certificate, certificateField: field };
  }
  return found;
}
