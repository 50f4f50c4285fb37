import { bundledList } from '@/lib/advisories/bundled-list';
import { type ByteSource, FileRefusal, problem } from '@/lib/files';
import { type FileEvent, readerOf, readFile } from '@/lib/files/read-file';
import type { Parcel } from '@/lib/listings';
import { screenDocument } from '@/lib/screening';
import { EXTENSION_VERSION } from '../extension-version.ts';
import { PAGE_LIMITS } from './archive-limits.ts';
import type { PageAnswer } from './page-job.ts';

/** Reads and judges one page or catalogue; throws `FileRefusal` for one that cannot be read. */
export async function screenPageFile(source: ByteSource, asOf: string): Promise<PageAnswer> {
  const { id } = readerOf(source);
  // Archives are taken apart where they are enqueued; one that comes here lay in another.
  if (id === 'zip' || id === 'warc') throw new FileRefusal(problem('archive-in-archive'));
  let url: string | null = null;
  const parcels: Parcel[] = [];
  for await (const event of readFile(source, { limits: PAGE_LIMITS, now: () => performance.now() })) {
    if (event.kind === 'refused') throw new FileRefusal(event.problem);
    if (event.kind === 'begin') url = event.url;
    if (event.kind === 'parcels') for (const parcel of event.parcels) parcels.push(parcel);
    if (event.kind === 'end') return answer(source.name, url, asOf, parcels, event);
  }
  throw new FileRefusal(problem('damaged'));
}

function answer(
  source: string,
  url: string | null,
  asOf: string,
  parcels: Parcel[],
  end: FileEvent & { kind: 'end' },
): PageAnswer {
  const list = bundledList();
  const document = screenDocument({
    source,
    url,
    asOf,
    parcels,
    counts: end.counts,
    list,
    extensionVersion: EXTENSION_VERSION,
  });
  return {
    document: { ...document },
    remarks: end.remarks.map((remark) => remark.says),
    isPartRead: end.isPartRead,
  };
}
