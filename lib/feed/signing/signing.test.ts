import { describe, expect, test } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { fromHex } from '../bytes-as-text.ts';
import { readLatest } from '../latest.ts';
import { readRoot } from '../root.ts';
import { signedBytes } from '../signed-bytes.ts';
import { lockKey, makeLatest, makeList, makeRoot, makeSigningKey, publicKeyIn, unlockKey } from './index.ts';

const EXPIRES = '2027-11-24T00:00:00Z';
const ISSUED = '2026-11-24T00:00:00Z';

describe('what is signed', () => {
  test('holds the type and the lengths before the bytes', () => {
    const bytes = signedBytes('latest', new TextEncoder().encode('{}'));
    expect(new TextDecoder().decode(bytes)).toBe('DSSEv1 40 application/vnd.parcel-vigil.latest+json 2 {}');
  });

  test('is verified by any other Ed25519: the first test of RFC 8032', async () => {
    const key = fromHex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    const signature = fromHex(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
    const publicKey = await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
    expect(await crypto.subtle.verify({ name: 'Ed25519' }, publicKey, signature, new Uint8Array())).toBe(true);
  });
});

describe('a key file', () => {
  test('gives its key back with the right words only, and tells its public part without them', async () => {
    const key = await makeSigningKey();
    const text = await lockKey(key, 'correct horse');
    expect(publicKeyIn(text)).toEqual({ id: key.id, key: key.key });
    expect(await unlockKey(text, 'wrong horse')).toBe('wrong-passphrase');
    expect(await unlockKey('{}', 'correct horse')).toBe('no-key-file');
    const back = await unlockKey(text, 'correct horse');
    if (typeof back === 'string') throw new Error(back);
    expect(back.privateKey.extractable).toBe(false);
    const role = { keys: [key], threshold: 1 };
    const file = await makeRoot({ version: 1, expires: EXPIRES, root: role, latest: role, signers: [back] });
    expect((await readRoot(file.bytes, file.name, null)).root.version).toBe(1);
  });

  test('whose public part was exchanged does not open', async () => {
    const [mine, theirs] = await Promise.all([makeSigningKey(), makeSigningKey()]);
    const text = await lockKey(mine, 'words');
    const exchanged = text.replace(mine.id, theirs.id).replace(mine.key, theirs.key);
    expect(await unlockKey(exchanged, 'words')).toBe('wrong-passphrase');
    expect(await unlockKey(text.replace(mine.id, theirs.id), 'words')).toBe('no-key-file');
  });
});

describe('files that readers would not take are not made', async () => {
  const [one, two] = await Promise.all([makeSigningKey(), makeSigningKey()]);
  const role = { keys: [one], threshold: 1 };
  const plan = { version: 1, expires: EXPIRES, root: role, latest: role, signers: [one] };
  const weak = { id: 'weak', key: `01${'00'.repeat(31)}` };
  test.each<[string, Parameters<typeof makeRoot>[0], RegExp]>([
    ['a threshold above the keys', { ...plan, latest: { keys: [one], threshold: 2 } }, /cannot be reached/],
    ['a key twice', { ...plan, latest: { keys: [one, { ...one, id: 'x' }], threshold: 2 } }, /twice/],
    ['too few signers', { ...plan, signers: [two] }, /0 of 1/],
    ['a weak key', { ...plan, latest: { keys: [weak], threshold: 1 } }, /no safe/],
  ])('a root with %s', async (_name, root, says) => {
    await expect(makeRoot(root)).rejects.toThrow(says);
  });

  test('a latest that lives too long, a list with faults', async () => {
    const list = makeList(bundledList());
    const latest = { version: 1, issued: ISSUED, list, signers: [one] };
    await expect(makeLatest({ ...latest, expires: '2026-12-08T00:00:01Z' })).rejects.toThrow(/14 days/);
    await expect(makeLatest({ ...latest, pollHours: 200 })).rejects.toThrow(/1 to 168 hours/);
    expect(() => makeList({ ...bundledList(), pattern: '.*' })).toThrow(/pattern: unknown key/);
  });

  test('what is made is taken', async () => {
    const list = makeList(bundledList());
    const root = await readRoot((await makeRoot(plan)).bytes, 'root.1.json', null);
    const latest = await makeLatest({ version: 1, issued: ISSUED, list, signers: [one] });
    const read = await readLatest(latest.bytes, root.root);
    expect(read.latest).toMatchObject({ expires: '2026-12-08T00:00:00.000Z', list: { length: list.bytes.length } });
  });
});
