import { LONG_PAGE_ELEMENTS } from './limits.ts';
import { NarrowRules } from './narrow-rules.ts';
import { elementCountOf } from './page-dom.ts';
import type { RuleScope } from './rule-scope.ts';

/** Sees to it that what is painted has rules: in a long page for its own elements, else once for all. */
export class PaintRules {
  private readonly narrow = new NarrowRules();
  private hasAll = false;
  private last: Promise<boolean> = Promise.resolve(true);

  /** `insert` has the browser put rules in, for elements or (`null`) for all; true once they are in. */
  constructor(
    private readonly page: Document,
    private readonly insert: (scopes: RuleScope[] | null) => Promise<boolean>,
  ) {}

  /** True once all these elements have rules. Asked for again, at the next call, after an answer that failed. */
  ensure(elements: () => Iterable<Element>): Promise<boolean> {
    if (this.hasAll) return Promise.resolve(true);
    // One after another: what was asked for is not asked for twice.
    this.last = this.last.then(() => this.ensureNow(elements));
    return this.last;
  }

  covers(element: Element): boolean {
    return this.hasAll || this.narrow.lacking([element]).length === 0;
  }

  private async ensureNow(elements: () => Iterable<Element>): Promise<boolean> {
    if (this.hasAll) return true;
    const lacking = this.isLong() ? this.narrow.lacking(elements()) : 'all';
    if (lacking.length === 0) return true;
    const isIn = await this.insert(lacking === 'all' ? null : lacking);
    if (!isIn) return false;
    if (lacking === 'all') this.hasAll = true;
    else this.narrow.add(lacking);
    return true;
  }

  /** In Firefox the rules also say that our markers may be shown, so there they are always for all. */
  private isLong(): boolean {
    return !import.meta.env.FIREFOX && elementCountOf(this.page) > LONG_PAGE_ELEMENTS;
  }
}
