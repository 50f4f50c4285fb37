import { FeedError } from './feed-problem.ts';
import { DOWNLOAD_MS, FIRST_WAIT_MS, STALL_MS, TRIES } from './limits.ts';

export interface DownloadOptions {
  /** Name of the file, for messages. */
  file: string;
  /** Most bytes, after inflating. */
  cap: number;
  stallMs?: number;
  wholeMs?: number;
  /** Waits between two tries. */
  wait?: (milliseconds: number) => Promise<void>;
  /** 0 to 1 */
  random?: () => number;
}

/** What another try may mend. */
const PASSING = new Set(['network', 'cut', 'stalled', 'server-error']);

/** One file of the feed, whole, or a `FeedError`. */
export async function download(address: string, options: DownloadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { wait = pause, random = Math.random } = options;
  for (let tried = 1; ; tried++) {
    try {
      return await downloadOnce(address, options);
    } catch (error) {
      if (tried === TRIES || !(error instanceof FeedError) || !PASSING.has(error.problem)) throw error;
      // Doubling, and anything from half to one and a half of it, so that many browsers do not come back at once.
      await wait(FIRST_WAIT_MS * 2 ** (tried - 1) * (0.5 + random()));
    }
  }
}

async function downloadOnce(address: string, options: DownloadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { file, stallMs = STALL_MS, wholeMs = DOWNLOAD_MS } = options;
  const watch = createWatch(stallMs, wholeMs);
  try {
    const response = await ask(address, file, watch.signal);
    checkStatus(response, file);
    const bytes = await readBody(response, options, watch.progress);
    checkBody(bytes, file);
    return bytes;
  } catch (error) {
    if (watch.signal.aborted) throw new FeedError('stalled', file, error);
    throw error;
  } finally {
    // Also ends a body that was not read to its end.
    watch.end();
  }
}

/** Nothing about the reader goes out: no cookie, no referrer, no cache's own questions; no redirect is followed. */
const SILENT: RequestInit = {
  method: 'GET',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  mode: 'cors',
};

async function ask(address: string, file: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { ...SILENT, redirect: 'error', signal });
  } catch (error) {
    if (!signal.aborted && (await isRedirected(address, signal))) throw new FeedError('redirect', file, error);
    throw new FeedError('network', file, error);
  }
}

/** A refused redirect looks like a broken network; asked once more in the way that shows it, still without following. */
async function isRedirected(address: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(address, { ...SILENT, redirect: 'manual', signal });
    await response.body?.cancel();
    return (
      response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400 && response.status !== 304)
    );
  } catch {
    return false; // it was the network
  }
}

function checkStatus({ status }: Response, file: string): void {
  if (status === 200) return;
  if (status === 304) throw new FeedError('not-modified', file);
  // Some stores of files say 403 for what is not there.
  if (status === 404 || status === 403) throw new FeedError('missing', file);
  if (status >= 500) throw new FeedError('server-error', `${file}, ${status}`);
  throw new FeedError('bad-status', `${file}, ${status}`);
}

async function readBody(
  response: Response,
  { file, cap }: DownloadOptions,
  progress: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new FeedError('cut', file, error);
    });
    if (done) break;
    progress();
    length += value.length;
    if (length > cap) throw new FeedError('too-large', file);
    pieces.push(value);
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const BLANKS = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

function checkBody(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new FeedError('empty', file);
  // A sign-in page says 200 too; no file of the feed begins like a web page.
  if (bytes.find((byte) => !BLANKS.has(byte)) === 0x3c) throw new FeedError('portal', file);
}

/** Aborts where nothing came for `stallMs`, or where all of it takes longer than `wholeMs`. */
function createWatch(stallMs: number, wholeMs: number) {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const whole = setTimeout(stop, wholeMs);
  let stall = setTimeout(stop, stallMs);
  return {
    signal: controller.signal,
    progress() {
      clearTimeout(stall);
      stall = setTimeout(stop, stallMs);
    },
    end() {
      clearTimeout(stall);
      clearTimeout(whole);
      // After a whole answer this does nothing; it is no stall, for the answer is there.
      controller.abort();
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
