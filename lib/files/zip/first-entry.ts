/** The name of an archive's first entry, which tells what kind of archive it is; '' for what is no archive. */
export function firstEntryIn(head: Uint8Array): string {
  const LOCAL_HEADER = 30;
  if (head.length <= LOCAL_HEADER || head[0] !== 0x50 || head[1] !== 0x4b) return '';
  const length = head[26]! + head[27]! * 256;
  return new TextDecoder().decode(head.subarray(LOCAL_HEADER, LOCAL_HEADER + length));
}
