const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of archives, piece by piece. */
export class Crc32 {
  private state = 0xffffffff;

  add(bytes: Uint8Array): void {
    let state = this.state;
    for (let at = 0; at < bytes.length; at += 1) state = TABLE[(state ^ bytes[at]!) & 0xff]! ^ (state >>> 8);
    this.state = state;
  }

  get value(): number {
    return ~this.state >>> 0;
  }
}
