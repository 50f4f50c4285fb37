import { type Localized, toldIn } from '@/lib/advisories';

/** Tag of a language in which the advisories' words are read, as far as there are any. */
export type Tongue = string;

export interface InProps {
  text: Localized;
  tongue: Tongue;
}

/** Words of an advisory in the language chosen, marked as what they are, with their own direction: some are only in English. */
export function In({ text, tongue }: InProps) {
  const { words, language } = toldIn(text, tongue);
  return <bdi lang={language}>{words}</bdi>;
}
