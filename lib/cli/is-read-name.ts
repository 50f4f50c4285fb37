const READ = /\.(?:html?|xhtml|mhtml?|mht|csv|tsv|xls[xm]?|ods|pdf|zip)$/i;

/** Files of a directory that are read; text files lie beside anything and are read where they are named. */
export function isReadName(name: string): boolean {
  return READ.test(name);
}
