/** What `--help` prints, and what follows a sentence about wrong arguments. */
export const USAGE = `Usage: npm run --silent screen -- [FILES | DIRS | -] [options]
       npm run --silent screen -- --lines FILE.jsonl [--as-of YYYY-MM-DD]
       npm run --silent screen -- [FILES | -] --input jsonl [--as-of YYYY-MM-DD]

Reads the lots out of saved pages (HTML, MHTML) and holds their stated origins against the advisories.

  FILES, DIRS, -        pages to read, directories of them, or standard input
  --as-of YYYY-MM-DD    judge as of this day (without it: today by the local clock)
  --format FORMAT       table (for people), json, jsonl (a lot a line), csv
  --lines FILE.jsonl    screen single lines: {id, field, text, asOf?} a line; field is one of
                        origin, title, description, seller, location, page
  --input jsonl         the input holds {url, html, fetchedAt} a line; one document a line comes out
  --help, --version

Exit status: 0 everything was read; 2 some input could not be read (each is named on standard error,
the rest is done) or the call itself was wrong.
`;
