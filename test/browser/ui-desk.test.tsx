import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { DeskScreen } from '@/components/desk/DeskScreen';
import { DeskSettings } from '@/components/desk/DeskSettings';
import { FindingPane } from '@/components/desk/FindingPane';
import { ImportPlace } from '@/components/desk/ImportPlace';
import { importProps, importStates, paneProps, screenProps, settingsProps, standings } from '../ui/desk-views.ts';
import { draw, expectAccessible } from './draw.ts';

const click = (element: Element | null | undefined) => act(() => (element as HTMLElement).click());

describe('the desk as a whole', () => {
  it.each([
    ['reading', { state: 'loading' }, 'Reading the findings'],
    ['of a private window', { state: 'private' }, 'Nothing that is read in a private window is stored'],
    ['in trouble', { state: 'trouble', says: 'The database did not answer.' }, 'The database did not answer.'],
    ['empty', { state: 'empty' }, 'Nothing has been read yet'],
  ] as const)('%s says so, and what to do', async (_, desk, words) => {
    const drawn = draw(<DeskScreen {...screenProps({ desk })} />);
    expect(drawn.textContent).toContain(words);
    await expectAccessible(drawn);
  });

  it('what could not be recorded is an alert, what was is a status', () => {
    const told = (isFault: boolean) => {
      const news = { words: 'It was told.', isFault, undo: false };
      return draw(<DeskScreen {...screenProps({ news })} />);
    };
    expect(told(true).querySelector('.desk-news [role="alert"]')!.textContent).toBe('It was told.');
    expect(told(false).querySelector('.desk-news [role="status"]')!.textContent).toBe('It was told.');
  });
});

describe('one finding', () => {
  it.each(Object.entries(standings()))('%s has no accessibility violation', async (_, finding) => {
    for (const deciding of [null, 'cleared'] as const) {
      await expectAccessible(draw(<FindingPane {...paneProps(finding, { deciding })} />));
    }
  });

  it('characters that cannot be seen stand there by their code point, and the place is marked', () => {
    const drawn = draw(<FindingPane {...paneProps(standings()['to check']!)} />);
    expect(drawn.querySelector('.snapshot .code-point')!.textContent).toBe('U+200B');
    const marks = [...drawn.querySelectorAll('.snapshot mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['Br', 'U+200B', 'ia', 'CAR']);
    expect(drawn.querySelector('article')!.getAttribute('data-notes')).toBe('unusual-characters');
  });

  it('one that came back tells what it came back for, and what changed, in words too', () => {
    const drawn = draw(<FindingPane {...paneProps(standings()['came back']!)} />);
    expect(drawn.querySelector('.change')!.getAttribute('data-because')).toBe('text advisories');
    expect(drawn.querySelector('del')!.textContent).toBe('removed: Carnot,');
    expect(drawn.querySelector('ins .visually-hidden')!.textContent).toBe('added: ');
  });

  it('the button for a picture says why it cannot be pressed here', () => {
    const button = draw(<FindingPane {...paneProps(standings().decided!)} />).querySelector('.picture button')!;
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-describedby')!)!.textContent).toContain('where you click');
  });

  it('is decided with a reason, and not without', () => {
    const onRecord = vi.fn();
    const drawn = draw(<FindingPane {...paneProps(standings()['to check']!, { deciding: 'cleared', onRecord })} />);
    click(drawn.querySelector('.decision-form [type="submit"]'));
    expect(onRecord).not.toHaveBeenCalled();
    expect(drawn.querySelector('.decision-missing')!.textContent).toBe('Choose a reason.');
    click(drawn.querySelectorAll('.decision-form input[type="radio"]')[1]);
    click(drawn.querySelector('.decision-form [type="submit"]'));
    expect(onRecord).toHaveBeenCalledWith({
      decision: 'cleared',
      reason: 'Another origin is stated elsewhere',
      note: '',
      assignee: null,
    });
  });
});

describe('the house’s settings', () => {
  const type = (field: Element | null, value: string) =>
    act(() => {
      (field as HTMLInputElement).value = value;
      field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  const numbers = (drawn: HTMLElement) => [...drawn.querySelectorAll('.set-number')];

  it.each([
    ['7,5', '3', { samplingRate: 0.075, retentionYears: 3 }],
    ['100', '0.25', { samplingRate: 1, retentionYears: 0.25 }],
    ['101', '5', null],
    ['-1', '5', null],
    ['', '5', null],
    ['5', '0', null],
    ['5', 'ten', null],
  ])('a share of %j and %j years', async (share, years, expected) => {
    const onSave = vi.fn();
    const drawn = draw(<DeskSettings {...settingsProps({ onSave })} />);
    const [sampling, retention] = numbers(drawn);
    type(sampling!, share);
    type(retention!, years);
    click(drawn.querySelector('[type="submit"]'));
    if (expected === null) expect(onSave).not.toHaveBeenCalled();
    else expect(onSave).toHaveBeenCalledWith(expect.objectContaining(expected));
    expect(drawn.querySelectorAll('[role="alert"]')).toHaveLength(expected === null ? 1 : 0);
    await expectAccessible(drawn);
  });

  it('a decision keeps at least one reason, and each once', () => {
    const onSave = vi.fn();
    const drawn = draw(<DeskSettings {...settingsProps({ onSave })} />);
    const cleared = drawn.querySelector('.set-reasons textarea');
    type(cleared, ' \n');
    click(drawn.querySelector('[type="submit"]'));
    expect(drawn.querySelector('[role="alert"]')!.textContent).toContain('“Cleared” needs at least one reason');
    type(cleared, 'Seen\n Seen \n\nAsked');
    click(drawn.querySelector('[type="submit"]'));
    expect(onSave.mock.calls[0]![0].reasons.cleared).toEqual(['Seen', 'Asked']);
  });

  it('what a policy sets is shown and not to be changed', async () => {
    const drawn = draw(<DeskSettings {...settingsProps({ locked: new Set(['samplingRate', 'reasons']) })} />);
    expect((numbers(drawn)[0] as HTMLInputElement).disabled).toBe(true);
    expect(drawn.textContent).toContain('Set by your organisation');
    await expectAccessible(drawn);
  });
});

describe('adding files', () => {
  it.each(Object.entries(importStates))('%s has no accessibility violation', async (_, state) => {
    await expectAccessible(draw(<ImportPlace {...importProps(state)} />));
  });

  it('the counts of what was read add up in words', () => {
    const words = draw(<ImportPlace {...importProps(importStates.done!)} />).querySelector('.import-done')!.textContent;
    expect(words).toContain('3 files: 2 read, 1 refused; 40 lots, 30 new, 4 changed, 6 as before; 1 read in part.');
    expect(words).toContain('What was kept until then stays.');
  });

  it('bytes that can be decoded in several ways are asked about', () => {
    const onEncodings = vi.fn();
    const drawn = draw(<ImportPlace {...importProps(importStates.done!, { onEncodings })} />);
    const select = drawn.querySelector<HTMLSelectElement>('.import-encodings select')!;
    act(() => {
      select.value = 'windows-1251';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    click(drawn.querySelector('.import-encodings button'));
    expect(onEncodings).toHaveBeenCalledWith({ 'old.csv': 'windows-1251' });
  });
});
