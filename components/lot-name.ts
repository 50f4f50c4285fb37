import type { ScreenedParcel } from '@/lib/screening';

/** What a lot is called: its own number or, where the page gives none, its title; empty where it gives neither. */
export function lotName({ lot, title }: Pick<ScreenedParcel, 'lot' | 'title'>): string {
  return lot ?? title ?? '';
}
