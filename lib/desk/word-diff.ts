import { DIFF_WORDS } from './limits.ts';

/** A stretch of two texts held against each other. */
export interface DiffStretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * What changed from one text to another, in whole words. Joining all but the added stretches gives the first text, all but
 * the removed ones the second.
 */
export function diffWords(before: string, after: string): DiffStretch[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const head = commonHead(old, young);
  const tail = commonTail(old, young, head);
  const stretches = new Stretches();
  for (const word of old.slice(0, head)) stretches.add('same', word);
  diffMiddle(old.slice(head, old.length - tail), young.slice(head, young.length - tail), stretches);
  for (const word of old.slice(old.length - tail)) stretches.add('same', word);
  return stretches.all;
}

/** Words with the white space that follows them, so that nothing is lost between them. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

function commonHead(old: readonly string[], young: readonly string[]): number {
  let at = 0;
  while (at < old.length && at < young.length && old[at] === young[at]) at++;
  return at;
}

function commonTail(old: readonly string[], young: readonly string[], head: number): number {
  let tail = 0;
  const most = Math.min(old.length, young.length) - head;
  while (tail < most && old[old.length - 1 - tail] === young[young.length - 1 - tail]) tail++;
  return tail;
}

function diffMiddle(old: readonly string[], young: readonly string[], stretches: Stretches): void {
  if (old.length > DIFF_WORDS || young.length > DIFF_WORDS) {
    for (const word of old) stretches.add('removed', word);
    for (const word of young) stretches.add('added', word);
    return;
  }
  const width = young.length + 1;
  const lengths = commonLengths(old, young, width);
  let [a, b] = [0, 0];
  while (a < old.length || b < young.length) {
    if (a < old.length && b < young.length && old[a] === young[b]) {
      stretches.add('same', old[a]!);
      a++;
      b++;
    } else if (b === young.length || (a < old.length && lengths[(a + 1) * width + b]! >= lengths[a * width + b + 1]!)) {
      stretches.add('removed', old[a++]!);
    } else {
      stretches.add('added', young[b++]!);
    }
  }
}

/** Length of the longest common sequence of words from each pair of places on. */
function commonLengths(old: readonly string[], young: readonly string[], width: number): Uint16Array {
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = young.length - 1; b >= 0; b--) {
      const below = (a + 1) * width + b;
      lengths[a * width + b] =
        old[a] === young[b] ? lengths[below + 1]! + 1 : Math.max(lengths[below]!, lengths[a * width + b + 1]!);
    }
  }
  return lengths;
}

/** Neighbours of one kind become one stretch. */
class Stretches {
  readonly all: DiffStretch[] = [];

  add(kind: DiffStretch['kind'], text: string): void {
    const last = this.all.at(-1);
    if (last?.kind === kind) last.text += text;
    else this.all.push({ kind, text });
  }
}
