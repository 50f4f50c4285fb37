/** What `--help` prints, and what follows a sentence about wrong arguments. */
export const USAGE = `Usage: npm run --silent screen -- [FILES | DIRS | -] [options]
       npm run --silent screen -- --lines FILE.jsonl [--as-of YYYY-MM-DD]
       npm run --silent screen -- [FILES | -] --input jsonl [--as-of YYYY-MM-DD]
       npm run --silent screen -- enqueue | worker | collect --redis URL (see enqueue --help)
       npm run --silent screen -- verify TRAIL [--checkpoint FILE]

Reads the lots out of catalogues (CSV, TSV, XLSX, XLS, ODS, PDF, text), saved pages (HTML, MHTML) and ZIP and WARC archives of them, and
holds their stated origins against the advisories. Long lists are read row by row: 100,000 rows take no more memory than 1,000.

  FILES, DIRS, -        files to read, directories of them, or standard input
  --as-of YYYY-MM-DD    judge as of this day (without it: today by the local clock)
  --format FORMAT       table (for people), json, jsonl (a lot a line), csv
  --lines FILE.jsonl    screen single lines: {id, field, text, asOf?} a line; field is one of
                        origin, title, description, seller, location, page
  --input jsonl         the input holds {url, html, fetchedAt} a line; one document a line comes out,
                        judged as of the day of fetchedAt unless --as-of is given
  --encoding NAME       the encoding of text that does not show it itself, for instance windows-1251
  --progress            say on standard error how far the reading is
  --help, --version

Exit status: 0 everything was read; 2 some input could not be read (each is named on standard error,
the rest is done) or the call itself was wrong.
`;
