/** The same words stand in many rows of a sheet: what was read of them is kept, with what it was read for, up to a bound. */
export function remember<Value, Reasons extends unknown[]>(
  read: (text: string, ...reasons: Reasons) => Value,
  most = 2000,
): (text: string, ...reasons: Reasons) => Value {
  const known = new Map<string, Value>();
  return (text, ...reasons) => {
    const key = reasons.length === 0 ? text : `${reasons.join(' ')}|${text}`;
    let value = known.get(key);
    if (value !== undefined || known.has(key)) return value as Value;
    value = read(text, ...reasons);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
