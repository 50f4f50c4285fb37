import { describe, expect, it } from 'vitest';
import { decided, deskFinding, screened } from '@/lib/desk/test-finding';
import { parseOwnExport } from './read-own-export.ts';
import { deskExport } from './test-export.ts';
import { writeJson, writeJsonLines } from './write-json.ts';

const findings = [
  deskFinding({ id: 'f1' }),
  deskFinding({ id: 'f2', parcel: screened({ lot: '<script>', verdict: 'none' }), gone: true }),
  deskFinding({ id: 'f3', source: { kind: 'file', address: 'a.csv', name: 'a.csv', title: null } }),
];
const decision = { kind: 'decision' as const, ...decided() };
const data = deskExport({ findings, reviews: new Map([['f1', [decision]]]) });

const WRITERS = [
  ['JSON', (given: typeof data) => [...writeJson(given)].join('')],
  ['JSON Lines', (given: typeof data) => [...writeJsonLines(given)].join('')],
] as const;

describe.each(WRITERS)('one’s own %s', (_what, write) => {
  it('is read back: parcels, where they came from, and what was decided', () => {
    const read = parseOwnExport(write(data));
    if (read.kind !== 'own') throw new Error(JSON.stringify(read));
    expect(read.documents.map(({ source, url, asOf, parcels }) => [source, url, asOf, parcels.length])).toEqual([
      [findings[0]!.source.address, findings[0]!.source.address, '2013-01-15', 2],
      ['a.csv', null, '2013-01-15', 1],
    ]);
    const [first, second] = read.documents;
    expect(first!.parcels.map(({ lot }) => lot)).toEqual(['T-105', '<script>']);
    expect(first!.record).toMatchObject({ origin: data.origin, kind: 'page', title: findings[0]!.source.title });
    expect(first!.record!.findings.map(({ gone, reviews }) => [gone, reviews])).toEqual([
      [false, [decision]],
      [true, []],
    ]);
    expect(second!.record).toMatchObject({ kind: 'file' });
  });

  it('one document, and none, are read back too', () => {
    const one = parseOwnExport(write({ ...data, findings: findings.slice(0, 1) }));
    expect(one.kind === 'own' && one.documents).toHaveLength(1);
  });

  it('cut off anywhere, nothing of it is taken', () => {
    const text = write(data);
    for (let cut = 20; cut < text.trimEnd().length; cut += 97) {
      const read = parseOwnExport(text.slice(0, cut));
      // Lines may end where a document ends: what is there is whole then.
      if (read.kind === 'own') expect(text.slice(0, cut).trimEnd().split('\n').at(-1)).toContain('"counts"');
    }
  });
});

describe('what is no export of ours', () => {
  it.each([
    ['', 'foreign'],
    ['{"a":1}', 'foreign'],
    ['[1,2]', 'foreign'],
    ['"x"', 'foreign'],
    ['lot,origin\n1,Bria', 'foreign'],
    ['{"format":"parcel-vigil-trail","version":1}', 'foreign'],
    ['{"source":"a","url":null,"asOf":"2013-01-15","parcels":[{"lot":1}]}', 'damaged'],
    ['{"source":"a","counts":{}}\n{"source":1,"verdict":"none"}', 'damaged'],
  ])('%j is %s', (text, kind) => {
    expect(parseOwnExport(text).kind).toBe(kind);
  });

  it('lines without their end are refused, and it is known why', () => {
    const text = [...writeJsonLines(data)].slice(0, 1).join('');
    expect(parseOwnExport(text)).toMatchObject({
      kind: 'damaged',
      why: 'end',
    });
  });

  it('reviews that do not fit their lots are refused', () => {
    const document = JSON.parse([...writeJson({ ...data, findings: findings.slice(0, 1) })].join(''));
    document.parcels = [];
    expect(parseOwnExport(JSON.stringify(document))).toMatchObject({ kind: 'damaged' });
  });
});
