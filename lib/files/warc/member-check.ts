import { joinedBytes } from '../joined-bytes.ts';
import { Crc32 } from '../zip/crc32.ts';

/** Bytes behind a member: its checksum and its length. */
const TRAILER = 8;
/** The last bytes that are kept: a trailer, and the head of the next member, which tells where it begins. */
const KEPT = 1_024;
/** Bytes that may stand behind the last member without being the head of another. */
const MOST_REST = 3;

/** Holds what a gzip member unpacked to against the checksum behind it (RFC 1952), which the unpacker passes over. */
export class MemberCheck {
  private crc = new Crc32();
  private size = 0;
  private recent: Uint8Array = new Uint8Array(0);
  private end = 0;

  /** Packed bytes that are about to be unpacked. */
  see(packed: Uint8Array): void {
    this.recent = joinedBytes([this.recent.subarray(-KEPT), packed]);
    this.end += packed.length;
  }

  add(unpacked: Uint8Array): void {
    this.crc.add(unpacked);
    this.size += unpacked.length;
  }

  /** True where the member that ends before this byte of the file is as it was packed; begins the next. */
  holdsBefore(offset: number): boolean {
    const holds = this.fits(this.recent.length - (this.end - offset));
    this.crc = new Crc32();
    this.size = 0;
    return holds;
  }

  /** The same of the last member, at the end of the file. */
  holdsAtEnd(): boolean {
    for (let rest = 0; rest <= MOST_REST; rest += 1) if (this.fits(this.recent.length - rest)) return true;
    return false;
  }

  private fits(end: number): boolean {
    const start = end - TRAILER;
    if (start < 0) return end > 0 && this.recent.length >= KEPT; // a head so long that the trailer is no longer held
    const trailer = new DataView(this.recent.buffer, this.recent.byteOffset + start, TRAILER);
    return trailer.getUint32(0, true) === this.crc.value && trailer.getUint32(4, true) === this.size % 2 ** 32;
  }
}
