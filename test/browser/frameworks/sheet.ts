/** One lot of the sheet. */
export interface SheetLot {
  number: number;
  origin: string;
}

/** A framework's way to draw the sheet. */
export interface Drawn {
  /** The HTML that a server would send. */
  html(lots: readonly SheetLot[]): string | Promise<string>;
  /** Takes over the server's HTML in `root`. */
  hydrate(root: HTMLElement, lots: readonly SheetLot[]): Promise<Hydrated>;
}

export interface Hydrated {
  /** Draws the sheet with other lots. */
  draw(lots: readonly SheetLot[]): Promise<void>;
  end(): void;
}

export const LABELS = ['Lot No', 'Description', 'Stones', 'Carats', 'Country of origin'];

export function cellsOf({ number, origin }: SheetLot): string[] {
  return [String(number), 'Rough diamonds, mixed sizes', String(number + 20), `${number}.25`, origin];
}
