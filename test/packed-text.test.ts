import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackText } from '@/lib/packed/unpack-text';
import { packText } from '@/scripts/pack-text';

describe('a packed text', () => {
  it.each([
    ['of nothing', ''],
    ['in ASCII', 'Bria\tBamingui\nSam Ouandja'],
    ['in many scripts', 'Брия, Бриа; بريا ブリア 布里亚 브리아 બ્રિયા ברייה Ndélé'],
    ['with characters beyond the first plane', '𝐁ria 🇨🇫'],
    ['that begins with a byte order mark behind a letter', 'a\ufeffb'],
  ])('%s comes back as it was', (_, text) => expect(unpackText(packText(text))).toBe(text));

  it.each([
    ['that repeats itself without an end', 'a'.repeat(20_000)],
    ['of one line again and again', 'Bria\tBamingui\n'.repeat(3_000)],
    ['with a stretch from far before', `Ndélé${'x1y2z3'.repeat(3_000)}Ndélé`],
    ['of ever new words', Array.from({ length: 3_000 }, (_, at) => (at * at).toString(36)).join(' ')],
  ])('%s comes back as it was, much shorter', (_, text) => {
    const packed = packText(text);
    expect(unpackText(packed)).toBe(text);
    expect(packed.length).toBeLessThan(text.length);
  });

  it('comes back whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = `.${text.replaceAll(/[\u0001\u0002]/g, '')}`;
        expect(unpackText(packText(plain))).toBe(plain.isWellFormed() ? plain : plain.toWellFormed());
      }),
      { numRuns: 40 },
    );
  });

  it('cannot hold the two marks, and says so', () => expect(() => packText('a\u0001')).toThrow(/Unit 1 at 1/));
});
