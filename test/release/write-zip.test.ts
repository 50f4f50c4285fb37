import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { packageTime } from '@/scripts/package/package-files.ts';
import { EARLIEST_TIME, writeZip, type ZipEntry } from '@/scripts/package/write-zip.ts';

const FILES = ['b.txt', 'a/ü.txt', 'B.txt', 'a.txt'].map(
  (path): ZipEntry => ({ path, bytes: new TextEncoder().encode(`${path} `.repeat(300)) }),
);
const TIME = Date.UTC(2026, 2, 29, 1, 30, 10);
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('H66: an archive follows from its files and its time alone', () => {
  it('holds every file as it was', () => {
    const read = unzipSync(writeZip(FILES, TIME));
    expect(read).toEqual(Object.fromEntries(FILES.map(({ path, bytes }) => [path, bytes])));
  });

  it('is the same whatever the order of the files', () => {
    expect(writeZip([...FILES].reverse(), TIME)).toEqual(writeZip(FILES, TIME));
  });

  // On 29 March 2026 at 01:30 UTC clocks in Berlin are put forward; Kathmandu is off by a quarter of an hour.
  it.each(['Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Kiritimati'])('is the same in the time zone %s', (name) => {
    process.env.TZ = 'UTC';
    const inUtc = writeZip(FILES, TIME);
    process.env.TZ = name;
    expect(new Date(TIME).getTimezoneOffset()).not.toBe(0);
    expect(writeZip(FILES, TIME)).toEqual(inUtc);
  });

  it('bears the time that it is given', () => {
    const view = new DataView(writeZip(FILES, TIME).buffer);
    const [time, day] = [view.getUint16(10, true), view.getUint16(12, true)];
    expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([1, 30, 10]);
    expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([2026, 3, 29]);
  });

  it.each(['../x', '/x', 'a\\b'])('refuses the path %s', (path) => {
    expect(() => writeZip([{ path, bytes: new Uint8Array() }], TIME)).toThrow(/no path inside/);
  });

  it('refuses a file twice', () => {
    const file = FILES[0] as ZipEntry;
    expect(() => writeZip([file, file], TIME)).toThrow(/twice/);
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  it.each([
    [undefined, EARLIEST_TIME],
    ['', EARLIEST_TIME],
    ['1774747810', TIME],
  ])('%s', (given, time) => {
    expect(packageTime({ SOURCE_DATE_EPOCH: given })).toBe(time);
  });

  it.each(['yesterday', '-1', '1.5'])('is refused when it is %s', (given) => {
    expect(() => packageTime({ SOURCE_DATE_EPOCH: given })).toThrow(/whole seconds/);
  });
});
