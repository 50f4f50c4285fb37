const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const INVISIBLES = /\p{Default_Ignorable_Code_Point}+/gu;

/** A text without the characters that nobody sees, and the way back into the text as it was written. */
export interface VisibleText {
  text: string;
  /** Offset into the written text of the character at an offset of the visible one. */
  startInWritten(offset: number): number;
  /** The same for an exclusive end: right behind the last character, before what is invisible behind it. */
  endInWritten(offset: number): number;
}

/** `null` where the text holds no invisible character, the common case. */
export function withoutInvisible(written: string): VisibleText | null {
  if (!INVISIBLE.test(written)) return null;
  /** Per removed run: where it stood in the visible text, and how much was removed up to and with it. */
  const cuts: { at: number; removed: number }[] = [];
  let removed = 0;
  const text = written.replace(INVISIBLES, (run, at: number) => {
    cuts.push({ at: at - removed, removed: removed + run.length });
    removed += run.length;
    return '';
  });
  const removedBefore = (offset: number, isEnd: boolean): number => {
    let sum = 0;
    for (const cut of cuts) {
      if (isEnd ? cut.at >= offset : cut.at > offset) break;
      sum = cut.removed;
    }
    return sum;
  };
  return {
    text,
    startInWritten: (offset) => offset + removedBefore(offset, false),
    endInWritten: (offset) => offset + removedBefore(offset, true),
  };
}
