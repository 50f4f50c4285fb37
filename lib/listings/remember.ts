/**
 * The same words stand in many rows of a sheet: what was read of them is kept, with what it was read for, up to a bound. Most
 * calls have the reasons of the one before, so no key is put together for them.
 */
export function remember<Value, Reasons extends unknown[]>(
  read: (text: string, ...reasons: Reasons) => Value,
  most = 2000,
): (text: string, ...reasons: Reasons) => Value {
  const byReasons = new Map<string, Map<string, Value>>();
  let size = 0;
  let last: Reasons | null = null;
  let known = new Map<string, Value>();
  return (text, ...reasons) => {
    if (last === null || !areSame(last, reasons)) {
      const key = reasons.join(' ');
      known = byReasons.get(key) ?? new Map<string, Value>();
      byReasons.set(key, known);
      last = reasons;
    }
    const value = known.get(text);
    if (value !== undefined || known.has(text)) return value as Value;
    // Reading may itself ask for what is remembered here.
    const own = known;
    const fresh = read(text, ...reasons);
    if (size >= most) {
      for (const each of byReasons.values()) each.clear();
      size = 0;
    }
    own.set(text, fresh);
    size += 1;
    return fresh;
  };
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return one.length === other.length;
}
