/** A stretch of the records' own bytes, and where it begins. */
export interface Piece {
  bytes: Uint8Array;
  place: Place;
}

/** Where a record begins: a byte of the file, and in a compressed member how many of its bytes come before. */
export interface Place {
  /** Byte of the file: of the record itself, or of the compressed member that holds it. */
  start: number;
  /** Bytes of the unpacked member before the record; 0 in a file that is packed record by record. */
  inner: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** Takes lines and stretches out of pieces that come one after the other, holding one piece at a time. */
export class PieceReader {
  private piece: Piece | null = null;
  private at = 0;

  constructor(private readonly pieces: Iterator<Piece>) {}

  /** True where another byte follows. */
  hasMore(): boolean {
    while (this.piece === null || this.at >= this.piece.bytes.length) {
      const next = this.pieces.next();
      if (next.done) return false;
      this.piece = next.value;
      this.at = 0;
    }
    return true;
  }

  /** Where the next byte stands. */
  place(): Place {
    const { start, inner } = this.piece!.place;
    return { start, inner: inner + this.at };
  }

  /** Leaves out the blank lines between two records. */
  skipLineEnds(): void {
    while (this.hasMore()) {
      const byte = this.piece!.bytes[this.at];
      if (byte !== CR && byte !== LF) return;
      this.at += 1;
    }
  }

  /** The next line without its end, one character a byte; `null` where none ends within so many bytes. */
  line(most: number): string | null {
    let text = '';
    while (this.hasMore() && text.length <= most) {
      const rest = this.piece!.bytes.subarray(this.at, this.at + most + 1);
      const end = rest.indexOf(LF);
      const taken = end < 0 ? rest : rest.subarray(0, end);
      text += String.fromCharCode(...taken);
      this.at += taken.length + (end < 0 ? 0 : 1);
      if (end >= 0) return text.replace(/\r$/, '');
    }
    return null;
  }

  /** Calls `use` with the next `length` bytes, piece by piece; false where fewer came. */
  each(length: number, use: (bytes: Uint8Array) => void): boolean {
    let left = length;
    while (left > 0) {
      if (!this.hasMore()) return false;
      const taken = this.piece!.bytes.subarray(this.at, this.at + left);
      use(taken);
      this.at += taken.length;
      left -= taken.length;
    }
    return true;
  }
}
