import { evidenceIn, type Sign, signReason } from './sign.ts';

/** A certificate's number begins with "CAR", which is nobody's code. */
export const carIsNoCode: Sign = ({ certificate, certificateField, say }) => {
  const words = certificate?.carAsCode ?? null;
  if (words === null) return null;
  return signReason('sign-car-is-no-code', say.carIsNoCode(words.text), evidenceIn(certificateField, words));
};
