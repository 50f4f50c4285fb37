import { i18n } from '#i18n';

/** Where something stands in a letter, `¶ 4, document 1`, in the reader's language; what is no such place as it came. */
export function passageWords(passage: string): string {
  return passage
    .split(', ')
    .map((part) => {
      const [, kind, number] = /^(document|item|row) (\d+)$/.exec(part) ?? [];
      if (kind !== undefined && number !== undefined) return i18n.t(`passage.${kind as 'document'}`, [number]);
      return part === 'head' || part === 'signature' || part === 'preamble' ? i18n.t(`passage.${part}`) : part;
    })
    .join(i18n.t('listSeparator'));
}
