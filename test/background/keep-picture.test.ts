import { describe, expect, it } from 'vitest';
import { keepPicture, type PicturedTab } from '@/entrypoints/background/keep-picture';
import type { KeptFinding } from '@/lib/store';

const PICTURE = `data:image/jpeg;base64,${btoa('picture')}`;
const TAB: PicturedTab = { windowId: 3, url: 'https://t.example/sale#lot', incognito: false };

function kept(id: string, given: { address?: string; gone?: boolean; verdict?: string } = {}): KeptFinding {
  const { address = 'https://t.example/sale', gone = false, verdict = 'ambiguous' } = given;
  return { id, source: { kind: 'page', address }, gone, parcel: { verdict } } as unknown as KeptFinding;
}

async function keep(tab: PicturedTab, findings: KeptFinding[], capture = async () => PICTURE) {
  const stored: [string, string][] = [];
  const outcome = await keepPicture(tab, {
    desk: {
      all: async () => ({ findings, reviews: [] }),
      putPicture: async (id, blob) => void stored.push([id, await blob.text()]),
    },
    capture,
  });
  return { outcome, stored };
}

describe('a picture of the visible tab', () => {
  it('is kept with the findings of its page that a notice touches', async () => {
    const findings = [
      kept('here'),
      kept('elsewhere', { address: 'https://t.example/other' }),
      kept('gone', { gone: true }),
      kept('none', { verdict: 'none' }),
    ];
    expect(await keep(TAB, findings)).toEqual({ outcome: 'kept', stored: [['here', 'picture']] });
  });

  it('goes to a few of many, alerted zones first', async () => {
    const many = Array.from({ length: 30 }, (_, at) => kept(`f${at}`));
    const { stored } = await keep(TAB, [...many, kept('alerted', { verdict: 'alerted-zone' })]);
    expect(stored).toHaveLength(20);
    expect(stored[0]![0]).toBe('alerted');
  });

  it.each<[string, PicturedTab, () => Promise<string>, string]>([
    ['a private window', { ...TAB, incognito: true }, async () => PICTURE, 'private'],
    ['a browser that refuses', TAB, () => Promise.reject(new Error('no activeTab')), 'refused'],
    ['what is no picture', TAB, async () => 'data:text/html,<script>', 'refused'],
    ['a tab whose address is not told', { windowId: 3, incognito: false }, async () => PICTURE, 'refused'],
  ])('%s keeps nothing', async (_, tab, capture, outcome) => {
    expect(await keep(tab, [kept('here')], capture)).toEqual({ outcome, stored: [] });
  });

  it('a page of which nothing is kept', async () => {
    expect(await keep(TAB, [])).toEqual({ outcome: 'nothing-kept', stored: [] });
  });
});
