import { inLanguage, type Localized } from '@/lib/advisories';

/** Languages in which the advisories' words can be read. */
export type Tongue = 'en' | 'fr';

export interface InProps {
  text: Localized;
  tongue: Tongue;
}

/** Words of an advisory in the language chosen, marked as what they are, with their own direction: some have no French. */
export function In({ text, tongue }: InProps) {
  const words = inLanguage(text, tongue);
  return <bdi lang={tongue === 'fr' && text.fr !== undefined ? 'fr' : 'en'}>{words}</bdi>;
}
