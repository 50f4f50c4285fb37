import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkPolicy, POLICY_SHAPES } from '@/lib/policy';

interface Schema {
  type: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

const schema = JSON.parse(readFileSync(new URL('../public/policy-schema.json', import.meta.url), 'utf8')) as Schema;

it('the schema for Chromium names the settings that are checked, and no other', () => {
  expect(Object.keys(schema.properties!).sort()).toEqual(Object.keys(POLICY_SHAPES).sort());
  for (const group of ['feed', 'house', 'exports', 'notifications', 'team'] as const) {
    expect(Object.keys(schema.properties![group]!.properties!).sort(), group).toEqual(
      Object.keys(POLICY_SHAPES[group]).sort(),
    );
  }
});

it('a value of each type that the schema asks for is no fault of form', () => {
  const strange = ['sites', 'feed', 'house', 'exports', 'notifications', 'team', 'changeable'].map((name) => [name, 7]);
  expect(checkPolicy(Object.fromEntries(strange)).faults).toHaveLength(7);
});

/** Chromium drops a value that breaks the schema before we can say so: only types stand there, no bounds. */
it('nothing in the schema is narrower than a type', () => {
  const words = new Set<string>();
  const walk = (part: Schema) => {
    for (const [key, value] of Object.entries(part)) {
      words.add(key);
      if (key === 'properties') for (const inner of Object.values(value as Record<string, Schema>)) walk(inner);
      if (key === 'items') walk(value as Schema);
    }
  };
  walk(schema);
  expect([...words].sort()).toEqual(['$schema', 'description', 'items', 'properties', 'title', 'type']);
});
