import { i18n } from '#i18n';
import type { TextField } from '@/lib/gazetteer';
import type { Note, Verdict } from '@/lib/screening';

export function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case 'alerted-zone':
      return i18n.t('verdict.alertedZone');
    case 'ambiguous':
      return i18n.t('verdict.ambiguous');
    case 'car-unspecified':
      return i18n.t('verdict.carUnspecified');
    case 'car-other':
      return i18n.t('verdict.carOther');
    case 'none':
      return i18n.t('verdict.none');
  }
}

/** The browser's message names allow no hyphen. */
const NOTE_KEYS = {
  'unusual-characters': 'note.unusualCharacters',
  'not-visible': 'note.notVisible',
  'page-interferes': 'note.pageInterferes',
  'part-read': 'note.partRead',
  clock: 'note.clock',
} as const satisfies Record<Note, string>;

export function noteWords(note: Note): string {
  return i18n.t(NOTE_KEYS[note]);
}

export function fieldWords(field: TextField): string {
  return i18n.t(`field.${field}`);
}
