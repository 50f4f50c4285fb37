import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { checkAdvisory } from '@/lib/advisories/check-list';
import { advisorySchema, effectSchema } from '@/lib/advisories/schema';
import {
  EFFECT_KINDS,
  EFFECTS,
  type FieldSpec,
  freshEffect,
  freshValue,
  type NamedField,
  SECTIONS,
} from './advisory-form.ts';

const fields: readonly NamedField[] = Object.values(SECTIONS).flat();

/** Keys that a value has and its form has not, with their paths. */
function missing(spec: FieldSpec, value: unknown, at: string): string[] {
  if (value === null || value === undefined) return [];
  if (spec.kind === 'list') return (value as unknown[]).flatMap((entry, n) => missing(spec.of, entry, `${at}[${n}]`));
  const named: readonly NamedField[] | null =
    spec.kind === 'group'
      ? spec.fields
      : spec.kind === 'effect'
        ? [...EFFECTS[(value as { kind: (typeof EFFECT_KINDS)[number] }).kind], ['kind', { kind: 'text' }]]
        : null;
  if (named === null) return [];
  return Object.entries(value as object).flatMap(([key, held]) => {
    const field = named.find(([name]) => name === key);
    if (field === undefined) return key === 'geometry' ? [] : [`${at}.${key}`];
    return missing(field[1], held, `${at}.${key}`);
  });
}

describe('the form of an advisory', () => {
  it('has every field of the schema, but for its origin, which a draft has of itself', () => {
    expect([...fields.map(([name]) => name), 'origin'].sort()).toEqual(Object.keys(advisorySchema.shape).sort());
  });

  it('has every kind of measure with its fields', () => {
    const known = effectSchema.def.options.map(({ shape }) => Object.keys(shape).sort().join());
    const form = EFFECT_KINDS.map((kind) => ['kind', ...EFFECTS[kind].map(([name]) => name)].sort().join());
    expect(form.sort()).toEqual(known.sort());
  });

  it('has every field that an advisory of the package holds, however deep', () => {
    for (const advisory of bundledList().advisories) {
      expect(fields.flatMap(([name, spec]) => missing(spec, advisory[name as keyof typeof advisory], name))).toEqual(
        [],
      );
    }
  });

  it('begins an entry so that the check asks for what is missing and for nothing else', () => {
    const [advisory] = bundledList().advisories;
    for (const [name, spec] of fields) {
      if (spec.kind !== 'list') continue;
      const entry = freshValue(spec.of, '2031-05-04');
      const checked = checkAdvisory({ ...advisory, [name]: [entry] });
      const faults = checked.ok ? [] : checked.faults.filter((fault) => fault.startsWith(`${name}[`));
      for (const fault of faults)
        expect(fault).toMatch(/at least|must not be empty|no id|no web address|without a place|unknown/);
    }
    expect(freshEffect('recognise', '2031-05-04')).toMatchObject({
      kind: 'recognise',
      recognised: { earliest: '2031-05-04' },
    });
  });
});
