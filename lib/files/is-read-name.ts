const READ = /\.(?:html?|xhtml|mhtml?|mht|csv|tsv|xls[xm]?|ods|pdf|zip|warc|warc\.gz)$/i;
const TEXT = /\.(?:txt|text)$/i;
const EXTENSION = /\.[^./\\]{1,8}$/;

/** Files of a folder that are read: catalogues and pages. Text lies beside anything, and is read where it is named. */
export function isReadName(name: string): boolean {
  return READ.test(name);
}

/** Files of an archive that are read: nobody packs a text by chance, and what has no extension shows its kind itself. */
export function isReadEntry(name: string): boolean {
  return READ.test(name) || TEXT.test(name) || !EXTENSION.test(name);
}
