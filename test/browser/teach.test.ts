import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Answer } from '@/lib/page/messages';
import { runTeach } from '@/lib/page/teach/run-teach';
import type { TeachCommand, TeachingState } from '@/lib/page/teach/teaching-state';
import { sent, switchOff, switchOn, tellPage } from './fake-runtime.ts';
import { ourRoot, pause, until } from './our-root.ts';

const BOXES = `<style>.g>*{border:1px solid;margin:20px;padding:20px;width:300px}.g i{display:inline-block;padding:4px}</style>
  <input id="field"><div class="g">
  <section id="a"><i>A-7</i> <i>3.20</i> <i>Bria</i></section><section id="b"><i>B-2</i> <i>14.5</i> <i>Ghana</i></section></div>
  <aside><p>Call 123</p></aside>`;

const heard: string[] = [];
const note = (event: Event) => void heard.push(event.type);
const EVENTS = ['pointerdown', 'mousedown', 'mouseup', 'click', 'contextmenu', 'dblclick', 'keydown', 'keyup'];

async function teach(command: TeachCommand): Promise<TeachingState> {
  const answer = (await tellPage('teach', command)) as Answer<'teach'>;
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
const look = () => teach({ do: 'look' });
const bar = () => ourRoot()?.querySelector<HTMLElement>('.bar:not([hidden])')?.textContent ?? null;
const hosts = () => document.documentElement.children.length - 2;

/** A real click where the element is drawn: our sheet lies above it. */
async function clickOn(selector: string, options: { button?: 'right' } = {}): Promise<void> {
  const box = document.querySelector(selector)!.getBoundingClientRect();
  const position = { x: box.left + Math.min(10, box.width / 2), y: box.top + Math.min(10, box.height / 2) };
  await userEvent.click(document.documentElement, { position, force: true, ...options });
}

beforeEach(() => {
  sent.length = 0;
  heard.length = 0;
  switchOn();
  document.body.innerHTML = BOXES;
  for (const name of EVENTS) document.addEventListener(name, note, true);
  runTeach((at, outlined, shutOff) => shutOff ?? `${at}: ${outlined ?? ''}`);
});
afterEach(async () => {
  switchOn();
  await tellPage('stop', null);
  for (const name of EVENTS) document.removeEventListener(name, note, true);
  document.body.innerHTML = '';
});

describe('pointing in the page', () => {
  it.each([
    ['a frame', 'inFrame', () => document.createElement('iframe')],
    [
      'what a shadow root draws',
      'inShadow',
      () => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<p style="height: 80px">Lot 1, 3.20 ct</p>';
        return host;
      },
    ],
  ])('says that %s cannot be taught, and takes nothing', async (_, fault, make) => {
    const element = make();
    element.id = 'shut';
    document.body.prepend(element);
    await teach({ do: 'start' });
    await clickOn('#shut');
    expect(bar()).toBe(fault);
    expect(await look()).toMatchObject({ at: 'lot-element', lot: null, fault });
    await clickOn('#a');
    expect(await look()).toMatchObject({ at: 'lot', fault: null });
  });

  it('draws nothing before it is asked to, and everything in one closed root', async () => {
    expect(hosts()).toBe(0);
    const before = document.body.outerHTML;
    await teach({ do: 'start' });
    expect(hosts()).toBe(1);
    expect(document.documentElement.lastElementChild!.shadowRoot).toBeNull();
    expect(document.documentElement.lastElementChild!.attributes).toHaveLength(0);
    expect(bar()).toBe('lot-element: ');
    await teach({ do: 'end' });
    expect(hosts()).toBe(0);
    expect(document.body.outerHTML).toBe(before);
  });

  it('a click takes the lot, then each field in turn, and none of it reaches the page', async () => {
    await teach({ do: 'start' });
    await clickOn('#a');
    expect(await look()).toMatchObject({ at: 'lot', lot: 'A-7 3.20 Bria' });
    await clickOn('#a i:nth-child(1)');
    await clickOn('#a i:nth-child(3)');
    await clickOn('#a i:nth-child(2)');
    expect(await look()).toMatchObject({
      at: 'stones',
      fields: [
        { name: 'lot', words: 'A-7' },
        { name: 'origin', words: 'Bria' },
        { name: 'carats', words: '3.20' },
      ],
    });
    await clickOn('#a', { button: 'right' });
    expect(heard).toEqual([]);
    expect(sent.filter(({ name }) => name === 'taught-pointed').length).toBeGreaterThanOrEqual(4);
  });

  it('what lies outside the lot cannot be its field, and is said', async () => {
    await teach({ do: 'start' });
    await clickOn('#a');
    await clickOn('#b i');
    expect(await look()).toMatchObject({ at: 'lot', fields: [], fault: 'outsideLot' });
    await clickOn('#a i');
    expect(await look()).toMatchObject({ at: 'origin', fault: null });
  });

  it('keys go through what can be chosen, choose and end, and none of it reaches the page', async () => {
    await teach({ do: 'start' });
    document.querySelector<HTMLElement>('#field')!.focus();
    heard.length = 0;
    await userEvent.keyboard('{Tab}');
    expect(bar()).toBe('lot-element: A-7 3.20 Bria');
    await userEvent.keyboard('{Tab}');
    expect(bar()).toBe('lot-element: B-2 14.5 Ghana');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(bar()).toBe('lot-element: A-7 3.20 Bria');
    await userEvent.keyboard('{ArrowDown}');
    expect(bar()).toBe('lot-element: A-7');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(await look()).toMatchObject({ at: 'lot', lot: 'A-7 3.20 Bria' });
    expect(document.activeElement!.id).toBe('field');
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(await look()).toMatchObject({ at: null, lot: 'A-7 3.20 Bria' });
    expect(hosts()).toBe(0);
    heard.length = 0;
    await clickOn('aside');
    expect(heard).toContain('click');
  });

  it('what a script makes up chooses nothing and passes', async () => {
    await teach({ do: 'start' });
    document.querySelector('#a')!.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 60, clientY: 60 }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(heard).toEqual(['click', 'keydown', 'keydown']);
    expect(await look()).toMatchObject({ at: 'lot-element', lot: null });
  });

  it('a lot that left the page is said, and nothing follows from it', async () => {
    await teach({ do: 'start' });
    await clickOn('#a');
    await clickOn('#a i');
    document.querySelector('#a')!.remove();
    expect(await look()).toMatchObject({ site: null, fault: expect.any(String) });
  });

  it('leaves the page with the extension', async () => {
    await teach({ do: 'start' });
    switchOff();
    await until(() => hosts() === 0, 'the page without us', 3_000);
    heard.length = 0;
    await clickOn('#a');
    expect(heard).toContain('click');
  });

  it('put in twice it runs once', async () => {
    runTeach(() => 'second');
    await teach({ do: 'start' });
    await pause(50);
    expect([hosts(), bar()]).toEqual([1, 'lot-element: ']);
  });
});
