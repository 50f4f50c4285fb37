import { afterEach, describe, expect, it } from 'vitest';
import { shownMarkers, until } from './our-root.ts';
import { BRIA, painted, reported, startPage, stopPage, tender } from './start-page.ts';

const bodyOf = Object.getOwnPropertyDescriptor(Document.prototype, 'body')!.get!;
const DOCUMENT_NAMES = [
  ...['querySelectorAll', 'querySelector', 'documentElement', 'createElement', 'createRange', 'body', 'head', 'title'],
  ...['addEventListener', 'elementFromPoint', 'contentType', 'childNodes', 'firstChild', 'nodeType', 'ownerDocument'],
];
const FORM_NAMES = [
  ...['parentNode', 'firstChild', 'nextSibling', 'textContent', 'isConnected', 'getBoundingClientRect', 'contains'],
  ...['getRootNode', 'children', 'attributes', 'getAttribute', 'nodeType', 'localName', 'querySelectorAll', 'matches'],
  ...['closest', 'scrollIntoView', 'ownerDocument', 'nodeName', 'tagName', 'previousSibling', 'parentElement', 'id'],
];

describe('a page that shadows members of the DOM (H35)', () => {
  afterEach(() => {
    stopPage();
    Element.prototype.replaceChildren.call(bodyOf.call(document) as Element);
  });

  it('is read, painted and marked as the same page without', async () => {
    const controls = FORM_NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');
    const images = DOCUMENT_NAMES.map((name) => `<img name="${name}" id="${name}">`).join('');
    document.body.innerHTML = `<form>${controls}${tender(BRIA, 'Angola')}</form>${images}`;
    expect(typeof document.querySelectorAll).toBe('object');

    const page = startPage();
    const report = await reported(page, 'done', 2);
    expect(report.lots.map(({ parcel }) => parcel.lot).sort()).toEqual(['1', '2']);
    expect(painted('alerted')).toContain('Bria');
    await until(() => shownMarkers().length === 1, 'a marker');
    expect(page.script.showLot(report.present[0]!)).toBe(true);
  });
});
