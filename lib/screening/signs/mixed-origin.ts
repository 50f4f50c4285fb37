import { readCertificate } from '@/lib/certificates';
import { evidenceIn, type Sign, signReason } from './sign.ts';

const HINT = /mix|gemi|gemeng|m[ée]lang|diverses|mist|смешан|混合/iu;

/** Mixed origin, and the page itself states the Central African Republic. A mixed certificate names no country, lawfully. */
export const mixedOrigin: Sign = ({ carPlaces, texts, say }) => {
  if (carPlaces.length === 0) return null;
  for (const { field, words } of texts) {
    const mixed = HINT.test(words) ? (readCertificate(words)?.mixedOrigin ?? null) : null;
    if (mixed !== null) return signReason('sign-mixed-origin', say.mixedOrigin(mixed.text), evidenceIn(field, mixed));
  }
  return null;
};
