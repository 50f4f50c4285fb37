import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { advisoryMain } from '@/lib/cli/advisory/advisory-main.ts';

/** Long enough for a key file; only for keys that the tests make and throw away. */
export const TEST_PASSPHRASE = 'only for keys of a test';

/** For tests: one call of `advisory` in this process, with what it wrote. The clock stands at 24 November 2031. */
export async function callAdvisory(
  args: readonly string[],
  { stdin = '', passphrase = TEST_PASSPHRASE }: { stdin?: string; passphrase?: string } = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  const out = collector();
  const err = collector();
  const status = await advisoryMain(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    today: '2031-11-24',
    now: '2031-11-24T12:00:00.000Z',
    project: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PARCEL_VIGIL_PASSPHRASE: passphrase },
    askSecret: async () => null,
  });
  return { status, stdout: out.text(), stderr: err.text() };
}

function collector(): { stream: Writable; text(): string } {
  let written = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      done();
    },
  });
  return { stream, text: () => written };
}
