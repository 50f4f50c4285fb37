import { i18n } from '#i18n';
import { deskFaultWords } from '@/components/faults/store-fault-words';
import { StoreError } from '@/lib/store';

/** Why what a page asked to be kept or removed was not written. */
export function notWrittenWords(error: unknown): string {
  const isKnown = error instanceof StoreError;
  if (isKnown && error.refusal !== null) return deskFaultWords(error);
  return i18n.t('storeFault.databaseRefused', [isKnown ? error.detail : i18n.t('storeFault.unknown')]);
}
