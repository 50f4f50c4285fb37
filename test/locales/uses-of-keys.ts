import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface UsesOfKeys {
  isUsed(key: string): boolean;
  /** Names in `__MSG_…__`, as the manifest writes them. */
  manifestKeys: string[];
}

/** Keys of messages as the sources name them: whole, as `__MSG_a_b__`, or with a part filled in (`field.${name}`). */
export function usesOfKeys(places: readonly string[]): UsesOfKeys {
  const sources = places.flatMap(filesBelow).map((file) => readFileSync(file, 'utf8'));
  const text = sources.join('\n');
  const whole = new Set([...text.matchAll(/'([a-zA-Z][\w.]*)'/g)].map(([, key]) => key as string));
  const manifestKeys = [...new Set([...text.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key as string))];
  const filled = [...text.matchAll(/`([a-zA-Z]\w*\.[\w.${}]*\$\{[\w.${}]*)`/g)].map(([, key]) =>
    patternOf(key as string),
  );
  // What fills in is written as a word of its own somewhere: in quotes, or as the name of a field.
  const words = new Set([...text.matchAll(/'([\w-]+)'|\b(\w+)\??:/g)].map(([, quoted, named]) => quoted ?? named));
  return {
    manifestKeys,
    isUsed: (key) =>
      whole.has(key) ||
      manifestKeys.includes(key.replaceAll('.', '_')) ||
      filled.some((pattern) => {
        const parts = pattern.exec(key)?.slice(1);
        return parts?.every((part) => words.has(part)) ?? false;
      }),
  };
}

/** `teach.${point}Short` as an expression that gives what stood for the variable parts. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('(\\w+?)')}$`);
}

function filesBelow(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|html)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(place, name));
}
