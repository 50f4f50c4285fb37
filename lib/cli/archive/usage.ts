/** What `enqueue --help`, `worker --help` and `collect --help` print. */
export const ARCHIVE_USAGE = `Usage: npm run --silent screen -- enqueue SOURCE… --redis URL [--as-of YYYY-MM-DD]
       npm run --silent screen -- worker --redis URL
       npm run --silent screen -- collect --redis URL > results.jsonl

Screens an archive of saved pages with any number of workers, on any number of machines, over a queue in Redis (BullMQ).

enqueue  makes a job of each page and catalogue: of the files named, of folders with all their levels, of each entry of a
         ZIP archive and of each page fetched in a WARC file. A job is named by the hash of its content: what stands in the
         queue already, or twice in the archive, is done once. Stopped, it is called again and goes on. Jobs hold paths:
         workers on other machines need the archive under the same path.
worker   screens the pages of the queue until all are done, and waits for more with --stay. Any number may run; what one that
         dies had in hand goes to another. A page that cannot be read is put aside with the reason and never stops the rest.
collect  writes a document a line, each page once, in the order in which the pages were first enqueued, however many workers
         there were. What was put aside and what is not done yet is named on standard error.

  --redis URL           redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE], or rediss:// (without it: PV_REDIS, else redis://127.0.0.1:6379)
  --queue NAME          another archive in the same Redis (without it: archive)
  --as-of YYYY-MM-DD    enqueue: judge all pages as of this day (without it: pages of a WARC file as of the day they were fetched
                        on, all else as of today by the local clock); a queue keeps to one answer
  --stay                worker: wait for more when all is done
  --again               worker: first try again what was put aside
  --lease SECONDS       worker: how long a page stays with a worker that gives no sign of life (without it: 20)
  --wait                collect: wait until all is done
  --quiet               say nothing of how far the work is
  --help

Exit status: 0 all was read; 2 something was not (each is named on standard error, the rest is done) or could not be begun.
`;
