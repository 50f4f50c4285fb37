import { fieldCandidates, largerThan, lotCandidates, smallerThan, wordsOf } from '@/lib/listings/taught/candidates';
import { generalise } from '@/lib/listings/taught/generalise';
import { TAUGHT_FIELDS, type TaughtFieldName } from '@/lib/listings/taught/taught-site';
import { contains, isConnected, localNameOf } from '../page-dom.ts';
import { shadowRootOf } from '../shadow-roots.ts';
import type { PointingAt, PointingFault, PointingMove, TeachCommand, TeachingState } from './teaching-state.ts';

/** Asked for one after the other once the lot is chosen; the others when the reader wants them. */
const ASKED: readonly TaughtFieldName[] = TAUGHT_FIELDS.slice(0, 6);
const WORDS_LENGTH = 200;
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/** What the reader pointed at in this document, and what follows from it. Looks at the page and never changes it. */
export class Teaching {
  private at: PointingAt | null = null;
  private outlined: Element | null = null;
  private lot: Element | null = null;
  private fields = new Map<TaughtFieldName, Element>();
  private isOutside = false;
  private shutOff: PointingFault | null = null;
  private skipped = new Set<TaughtFieldName>();

  constructor(
    private readonly page: Document,
    private readonly address: () => string,
    /** Shown elements can be chosen; the test's own DOM draws nothing. */
    private readonly isShown: (element: Element) => boolean = () => true,
  ) {}

  get pointingAt(): PointingAt | null {
    return this.at;
  }

  get outlinedElement(): Element | null {
    return this.outlined && isConnected(this.outlined) ? this.outlined : null;
  }

  get lotElement(): Element | null {
    return this.lot && isConnected(this.lot) ? this.lot : null;
  }

  do(command: TeachCommand): void {
    if (command.do === 'start') this.start();
    else if (command.do === 'point') this.point(command.at);
    else if (command.do === 'move') this.move(command.to);
    else if (command.do === 'choose') this.choose();
    else if (command.do === 'drop') this.drop(command.field);
    else if (command.do === 'end') this.point(null);
  }

  outline(element: Element | null): void {
    this.outlined = element && this.isEligible(element) ? element : null;
  }

  /** Takes what is outlined, and goes on to what is asked for next. */
  choose(): void {
    const chosen = this.outlinedElement;
    if (!chosen || this.at === null) return;
    if (this.at === 'lot-element') {
      this.start();
      this.lot = chosen;
    } else this.fields.set(this.at, chosen);
    this.point(this.nextAsked());
  }

  get state(): TeachingState {
    const made = this.lot && this.fields.size > 0 ? this.generalised(this.lot) : null;
    return {
      at: this.at,
      outlined: this.outlined && short(this.outlined),
      lot: this.lot && short(this.lot),
      fields: TAUGHT_FIELDS.flatMap((name) => {
        const element = this.fields.get(name);
        return element ? [{ name, words: short(element) }] : [];
      }),
      site: made?.ok ? made.site : null,
      fault: this.shutOff ?? (this.isOutside ? 'outsideLot' : made && !made.ok ? made.fault : null),
    };
  }

  private generalised(lot: Element) {
    return generalise({ url: this.address(), page: this.page, lot, fields: this.fields });
  }

  private start(): void {
    this.lot = null;
    this.fields = new Map();
    this.skipped = new Set();
    this.point('lot-element');
  }

  private point(at: PointingAt | null): void {
    this.at = at === null || at === 'lot-element' || this.lot ? at : 'lot-element';
    this.outlined = null;
    this.isOutside = false;
    this.shutOff = null;
  }

  private drop(field: TaughtFieldName): void {
    this.fields.delete(field);
    this.skipped.add(field);
    if (this.at === field) this.point(this.nextAsked());
  }

  private nextAsked(): TaughtFieldName | null {
    return ASKED.find((name) => !this.fields.has(name) && !this.skipped.has(name)) ?? null;
  }

  /** A field lies in the lot; what lies elsewhere is not outlined, and said. */
  private isEligible(element: Element): boolean {
    if (this.at === null) return false;
    this.shutOff = shutOffBy(element);
    if (this.shutOff) return false;
    this.isOutside = this.at !== 'lot-element' && this.lot !== null && !contains(this.lot, element);
    return !this.isOutside;
  }

  private move(to: PointingMove): void {
    const from = this.outlinedElement;
    if (to === 'larger' || to === 'smaller') {
      const found = from && (to === 'larger' ? largerThan(from, this.page) : smallerThan(from));
      if (found && this.isEligible(found)) this.outlined = found;
      this.isOutside = false;
      return;
    }
    const all = this.candidates();
    if (all.length === 0) return;
    const here = from ? all.indexOf(from) : -1;
    const step = to === 'next' ? 1 : -1;
    const start = here === -1 && to === 'previous' ? 0 : here;
    this.outlined = all[(start + step + all.length) % all.length] ?? null;
  }

  private candidates(): Element[] {
    if (this.at === null) return [];
    const all = this.at === 'lot-element' || !this.lot ? lotCandidates(this.page) : fieldCandidates(this.lot);
    return all.filter(this.isShown);
  }
}

/** Pages within the page, and roots of their own, have insides that cannot be described from here. */
function shutOffBy(element: Element): PointingFault | null {
  if (FRAMES.has(localNameOf(element))) return 'inFrame';
  return shadowRootOf(element) ? 'inShadow' : null;
}

function short(element: Element): string {
  return wordsOf(element, WORDS_LENGTH);
}
