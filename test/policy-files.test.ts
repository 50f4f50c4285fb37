import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { checkPolicy } from '@/lib/policy';

/** The files that administrators start from: each whole, without a fault, and all saying the same. */
const read = (path: string) => readFileSync(new URL(`../docs/policies/${path}`, import.meta.url), 'utf8');
const GECKO = 'parcel-vigil@parcel-vigil.example';

const linux = JSON.parse(read('linux/parcel-vigil.json'))['3rdparty'].extensions['EXTENSION-ID'] as object;

it('the policy for Linux has no fault and sets everything but a team', () => {
  expect(checkPolicy(linux).faults).toEqual([]);
  expect(Object.keys(linux)).toEqual([
    'sites',
    'feed',
    'house',
    'exports',
    'language',
    'asOf',
    'notifications',
    'changeable',
  ]);
});

it('Firefox is told the same', () => {
  const { policies } = JSON.parse(read('firefox/policies.json'));
  expect(policies['3rdparty'].Extensions[GECKO]).toEqual(linux);
  expect(policies.ExtensionSettings[GECKO].installation_mode).toBe('force_installed');
});

it.each(['chrome', 'edge'])('the registry of Windows tells %s the same, and installs the extension', (browser) => {
  const lines = read(`windows/parcel-vigil-${browser}.reg`).split('\r\n');
  expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
  const end = lines.findIndex((line) => line.includes('ExtensionInstallForcelist'));
  const values = lines.slice(3, end).flatMap((line) => {
    const [, name, value] = /^"(\w+)"="(.*)"$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value!.replace(/\\(["\\])/g, '$1')] as const];
  });
  const policy = values.map(([name, text]) => [name, /^[[{]/.test(text) ? JSON.parse(text) : text]);
  expect(Object.fromEntries(policy)).toEqual(linux);
  expect(lines[end + 1]).toMatch(/^"1"="EXTENSION-ID;https:/);
});

it('the files of macOS tell the same', () => {
  expect(plist(read('macos/com.google.Chrome.extensions.EXTENSION-ID.plist'))).toEqual(linux);
  const profile = plist(read('macos/parcel-vigil.mobileconfig')) as { PayloadContent: Record<string, unknown>[] };
  const [chrome, edge, firefox] = profile.PayloadContent.map((payload) =>
    Object.fromEntries(Object.entries(payload).filter(([name]) => !name.startsWith('Payload'))),
  );
  expect([chrome, edge]).toEqual([linux, linux]);
  expect((firefox as { '3rdparty': { Extensions: object } })['3rdparty'].Extensions).toEqual({ [GECKO]: linux });
});

it.each(['chrome', 'edge'])('every word and field of the template for %s is there', (browser) => {
  const admx = read(`windows/parcel-vigil-${browser}.admx`);
  const adml = read(`windows/en-US/parcel-vigil-${browser}.adml`);
  const named = (pattern: RegExp, text: string) =>
    [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();
  expect(named(/<string id="(\w+)"/g, adml)).toEqual(named(/\$\(string\.(\w+)\)/g, admx));
  expect(named(/<presentation id="(\w+)"/g, adml)).toEqual(named(/\$\(presentation\.(\w+)\)/g, admx));
  expect(named(/refId="(\w+)"/g, adml)).toEqual(named(/<(?:list|text|decimal|enum) id="(\w+)"/g, admx));
});

it.each(['chrome', 'edge'])('the template for %s writes where the settings are read', (browser) => {
  const keys = [...read(`windows/parcel-vigil-${browser}.admx`).matchAll(/<policy [^>]*key="([^"]+)"/g)];
  const groups = keys.map(([, key]) => key!.split('\\policy')[1]!.split('\\').filter(Boolean)[0]);
  const tops = new Set(groups.filter((name) => name !== undefined));
  expect([...tops].sort()).toEqual(['changeable', 'exports', 'feed', 'house', 'notifications', 'sites']);
});

/** A property list of Apple's as JSON has it. */
function plist(text: string): unknown {
  const { document } = parseHTML(
    `<html><body>${text.slice(text.indexOf('<plist'))}</body></html>`.replace(/<(true|false)\/>/g, '<$1></$1>'),
  );
  return plistValue(document.querySelector('plist')!.children[0]!);
}

function plistValue(element: Element): unknown {
  const children = [...element.children];
  switch (element.localName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, at) =>
          child.localName === 'key' ? [[child.textContent, plistValue(children[at + 1]!)] as const] : [],
        ),
      );
    case 'array':
      return children.map(plistValue);
    case 'integer':
    case 'real':
      return Number(element.textContent);
    case 'true':
    case 'false':
      return element.localName === 'true';
    default:
      return element.textContent;
  }
}
