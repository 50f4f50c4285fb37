import { afterEach, describe, expect, it, vi } from 'vitest';
import { deskFaultWords, recordLossWords, storeFaultWords } from '@/components/faults/store-fault-words';
import { REFUSALS, refusal } from '@/lib/store/refusals';
import { StoreError, type StoreProblem } from '@/lib/store/store-problem';
import { useEnglish, useWords } from '../ui/use-english.ts';

afterEach(() => vi.restoreAllMocks());

const fault = (problem: StoreProblem, detail = 'QuotaExceededError') => new StoreError(problem, detail);

describe('what is wrong with the store', () => {
  it.each<[StoreProblem, string, RegExp]>([
    ['damaged-replaced', 'why', /could not be read \(why\).*stored anew.*ships with the extension is used/],
    ['damaged', 'why', /kept as it is.*update of the list/],
    ['no-database', '', /no database.*Nothing that was stored.*Allow the extension.*ships with the extension/],
    ['refused', 'UnknownError', /could not open the stored data \(UnknownError\).*not touched.*Restart/],
    ['no-answer', '5 s', /did not answer \(5 s\)/],
    ['not-stored', 'QuotaExceededError', /could not be stored \(QuotaExceededError\).*kept.*Free some disk space/],
    ['newer', '', /newer version of Parcel Vigil.*kept as it is.*Update the extension/],
    ['lost', 'a newer list', /^Data was lost.*update of the list.*ships with the extension/],
    ['lost', 'a list', /not older than the one that was lost/],
    ['blocked', '', /kept as it is.*Close the other pages/],
    ['migration', '', /left as it was.*Restart/],
    ['changed-meanwhile', '', /Its list is used and was kept/],
  ])('%s: says what happened, what was kept and what to do', async (problem, detail, words) => {
    await useEnglish();
    expect(storeFaultWords(fault(problem, detail))).toMatch(words);
    await useWords('fr');
    expect(storeFaultWords(fault(problem, detail))).not.toMatch(/undefined|\b(the|was|extension is)\b/i);
  });

  it.each(REFUSALS)('%s: is refused in the page’s words, in English those of the store', async (code) => {
    await useEnglish();
    expect(deskFaultWords(refusal(code, 'names'))).toBe(refusal(code, 'names').detail);
    await useWords('fr');
    expect(deskFaultWords(refusal(code, 'names'))).not.toMatch(/undefined|\b(the|was|nothing)\b/i);
  });

  it('tells of the desk’s own writing', async () => {
    await useWords('fr');
    expect(deskFaultWords(fault('changed-meanwhile'))).toMatch(/^Rien n’a été écrit, car le registre a changé/);
    expect(deskFaultWords(fault('not-stored'))).toMatch(/^Cela n’a pas pu être enregistré \(QuotaExceededError\)/);
  });

  it('H27 tells how much of the record was lost, and the way to restore it', async () => {
    const loss = { reviews: 1, findings: 12_345, entries: 5 };
    await useEnglish();
    expect(recordLossWords(loss)).toMatch(
      /^Data was lost.*reviews: 1, findings: 12,345, entries of the trail: 5.*Restore the record from a backup on the page Record/,
    );
    await useWords('nl');
    expect(recordLossWords(loss)).toContain('beslissingen: 1, bevindingen: 12.345, posten: 5');
  });
});
