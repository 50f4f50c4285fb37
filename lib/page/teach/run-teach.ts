import { bodyOf } from '@/lib/listings/taught/candidates';
import { REPLACE_MS, WATCH_MARKS_MS } from '../limits.ts';
import { answerBackground, ask, isExtensionThere } from '../messenger.ts';
import { boxOf, listen, scrollIntoView } from '../page-dom.ts';
import { listenToPointer } from './pointer-input.ts';
import { PointingView } from './pointing-view.ts';
import { Teaching } from './teaching.ts';
import type { PointingAt, PointingFault, TeachCommand, TeachingState } from './teaching-state.ts';

/** The line that is shown while something is pointed at. */
export type SayPointing = (at: PointingAt, outlined: string | null, shutOff: PointingFault | null) => string;

const SLOT = Symbol.for('parcel-vigil-teach');
const slot = globalThis as { [SLOT]?: { isAlive(): boolean } };

/** Lets the reader of the page point at a lot and its fields; one at a time in a document. Ends with the extension. */
export function runTeach(say: SayPointing): void {
  if (slot[SLOT]?.isAlive()) return;
  const abort = new AbortController();
  slot[SLOT] = { isAlive: () => !abort.signal.aborted && isExtensionThere() };
  new PointingScript(say, abort);
}

class PointingScript {
  private readonly view = new PointingView(document);
  private readonly teaching = new Teaching(document, () => location.href, isShown);
  private readonly signal: AbortSignal;

  constructor(
    private readonly say: SayPointing,
    private readonly abort: AbortController,
  ) {
    this.signal = abort.signal;
    answerBackground({ teach: (command) => this.answer(command), stop: () => this.end() }, this.signal);
    listenToPointer(
      {
        isPointing: () => this.teaching.pointingAt !== null,
        hover: (x, y) => this.hover(x, y),
        choose: (x, y) => {
          this.hover(x, y);
          this.act({ do: 'choose' });
        },
        chooseOutlined: () => this.act({ do: 'choose' }),
        move: (to) => this.act({ do: 'move', to }),
        stopPointing: () => this.act({ do: 'point', at: null }),
        wheel: () => this.letWheelThrough(),
      },
      this.signal,
    );
    for (const name of ['scroll', 'resize']) listen(window, name, this.signal, () => this.draw(), { capture: true });
    const watching = setInterval(() => (isExtensionThere() ? this.draw() : this.end()), WATCH_MARKS_MS);
    this.signal.addEventListener('abort', () => clearInterval(watching), { once: true });
  }

  private answer(command: TeachCommand): TeachingState {
    this.teaching.do(command);
    if (command.do === 'move') this.showOutlined();
    const { state } = this.teaching;
    if (command.do === 'end') this.end();
    else this.draw();
    return state;
  }

  /** Done in the page itself, so that the panel has to be told. */
  private act(command: TeachCommand): void {
    this.answer(command);
    void ask('taught-pointed', null);
  }

  private hover(x: number, y: number): void {
    this.view.letThrough(false);
    this.teaching.outline(this.view.elementAt(x, y, bodyOf(document)));
    this.draw();
  }

  private showOutlined(): void {
    const element = this.teaching.outlinedElement;
    if (element) scrollIntoView(element, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  private letWheelThrough(): void {
    this.view.letThrough(true);
    setTimeout(() => this.view.letThrough(false), REPLACE_MS * 2);
  }

  private draw(): void {
    if (this.signal.aborted) return;
    const { pointingAt, outlinedElement, lotElement } = this.teaching;
    const { outlined, fault } = this.teaching.state;
    const shutOff = fault === 'inFrame' || fault === 'inShadow' ? fault : null;
    const words = pointingAt === null ? null : this.say(pointingAt, outlined, shutOff);
    this.view.show(words, outlinedElement, lotElement);
    if (words === null) this.view.takeOut();
  }

  private end(): null {
    this.abort.abort();
    this.view.takeOut();
    return null;
  }
}

function isShown(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width > 0 && height > 0;
}
