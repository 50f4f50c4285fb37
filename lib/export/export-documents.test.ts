import { describe, expect, it } from 'vitest';
import { deskFinding, screened } from '@/lib/desk/test-finding';
import { documentOf, groupByDocument } from './export-documents.ts';
import { deskExport } from './test-export.ts';
import { writeJson, writeJsonLines } from './write-json.ts';

const file = { kind: 'file' as const, address: 'lots.csv', name: 'lots.csv', title: null };
const findings = [
  deskFinding({ id: '1' }),
  deskFinding({ id: '2', parcel: screened({ verdict: 'none', stated: false }), gone: true }),
  deskFinding({ id: '3', source: file }),
  deskFinding({ id: '4', asOf: '2014-06-01' }),
];

const json = (given: typeof findings) => [...writeJson(deskExport({ findings: given }))].join('');

describe('findings as screened documents', () => {
  it('one for each source, day and versions, and its counts add up', () => {
    const documents = groupByDocument(findings).map(documentOf);
    expect(documents.map(({ source, url, asOf, parcels }) => [source, url, asOf, parcels.length])).toEqual([
      ['https://tenders.example.com/january-2013', 'https://tenders.example.com/january-2013', '2013-01-15', 2],
      ['lots.csv', null, '2013-01-15', 1],
      ['https://tenders.example.com/january-2013', 'https://tenders.example.com/january-2013', '2014-06-01', 1],
    ]);
    expect(documents[0]!.counts).toEqual({
      listings: 2,
      read: 2,
      unread: 0,
      notStated: 1,
      byVerdict: { 'alerted-zone': 1, ambiguous: 0, 'car-unspecified': 0, 'car-other': 0, none: 1 },
    });
    expect(documents[0]!.parcels.map(({ gone }) => gone)).toEqual([undefined, true]);
  });

  it('one document is an object, more are an array', () => {
    expect(JSON.parse(json(findings.slice(0, 1)))).toMatchObject({ source: findings[0]!.source.address });
    expect(JSON.parse(json(findings))).toHaveLength(3);
    expect(JSON.parse(json([]))).toEqual([]);
  });

  it('lines: each parcel with its source, then the counts', () => {
    const lines = [...writeJsonLines(deskExport({ findings: findings.slice(0, 2) }))]
      .join('')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ url: findings[0]!.source.address, asOf: '2013-01-15', lot: 'T-105' });
    expect(Object.keys(lines[2])).toEqual(['source', 'counts', 'record']);
  });
});
