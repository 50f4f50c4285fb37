/** Messages as the browser's own API gives them: `$1` to `$9` replaced, an empty text for a key there is none of. */
export function messageOf(
  messages: Record<string, { message: string } | undefined>,
  key: string,
  words: string | readonly string[] = [],
): string {
  const given = typeof words === 'string' ? [words] : words;
  const message = messages[key]?.message ?? '';
  return message.replace(/\$(\$|[1-9])/g, (_, sign: string) => (sign === '$' ? '$' : (given[Number(sign) - 1] ?? '')));
}
