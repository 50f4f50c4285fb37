import { afterEach, describe, expect, it } from 'vitest';
import { shownMarkers, until } from './our-root.ts';
import { BRIA, painted, reported, startPage, stopPage, tender } from './start-page.ts';

describe('a page with a strict policy (H49)', () => {
  afterEach(stopPage);

  it('is read, painted and marked without a violation', async () => {
    document.body.innerHTML = tender(BRIA);
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    document.head.append(policy);
    expect(() => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' })).toThrow();
    await until(() => violations.length > 0, 'the policy at work');
    violations.length = 0;

    const page = startPage();
    await reported(page, 'done', 1);
    await until(() => shownMarkers().length === 1, 'a marker');
    shownMarkers()[0]!.focus();
    expect(painted('alerted')).toContain('Bria');
    expect(getComputedStyle(shownMarkers()[0]!).position).toBe('absolute');
    expect(violations).toEqual([]);
  });
});
