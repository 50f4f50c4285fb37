/** The same words stand in many rows of a sheet: what was read of them is kept, up to a bound. */
export function remember<Value>(read: (text: string) => Value, most = 2000): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value !== undefined || known.has(text)) return value as Value;
    value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
