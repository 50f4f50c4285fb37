import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What the browser opens itself, the popup or the side panel: to a driver these are no pages. */
export interface ExtensionSurface {
  /** Runs an expression in it, as in the turn of a click, and gives its (awaited) value. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until an element is there. */
  waitFor(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** A picture of all of it, as PNG. */
  picture(): Promise<Buffer>;
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** Presses the toolbar button for a page, which grants `activeTab`, and gives the popup that opens. */
export async function openToolbarPopup(
  context: BrowserContext,
  extensionId: string,
  page: Page,
): Promise<ExtensionSurface> {
  const session = await browserSession(context);
  await page.bringToFront();
  const tab = await waitForTarget(session, ({ type, url }) => type === 'tab' && url === page.url());
  // Playwright's types do not list the domain.
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  return attach(session, '/popup.html');
}

/** The side panel that the browser has opened, or is about to open. */
export async function openedSidePanel(context: BrowserContext): Promise<ExtensionSurface> {
  return attach(await browserSession(context), '/sidepanel.html');
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser cannot be reached over its protocol.');
  return browser.newBrowserCDPSession();
}

async function attach(session: CDPSession, path: string): Promise<ExtensionSurface> {
  const { targetId } = await waitForTarget(session, ({ type, url }) => type === 'page' && url.endsWith(path));
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  return surfaceOf(session, sessionId);
}

async function waitForTarget(session: CDPSession, isWanted: (target: Target) => boolean): Promise<Target> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }, { type: 'page' }] });
    const found = targetInfos.find(isWanted);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The browser did not open it within 10 s.');
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { exception?: { description?: string }; text: string };
}

interface Answer<Result> {
  id?: number;
  result?: Result;
  error?: { message: string };
}

function surfaceOf(session: CDPSession, sessionId: string): ExtensionSurface {
  let lastId = 0;
  const waiting = new Map<number, (answer: Answer<never>) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    const answer = JSON.parse(event.message) as Answer<never>;
    if (event.sessionId === sessionId && answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });

  async function send<Result>(method: string, params: object): Promise<Result> {
    const id = ++lastId;
    const answer = new Promise<Answer<Result>>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answer;
    if (result === undefined) throw new Error(`${method}: ${error?.message ?? 'no answer'}`);
    return result;
  }

  async function evaluate<Value>(expression: string): Promise<Value> {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', params);
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  }

  async function waitFor(selector: string): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline) {
      if (await evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`There is no ${selector}: ${await evaluate<string>('document.body.innerText')}`);
  }

  return {
    evaluate,
    waitFor,
    async click(selector) {
      await waitFor(selector);
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
    },
    async picture() {
      const params = { format: 'png', captureBeyondViewport: true };
      const { data } = await send<{ data: string }>('Page.captureScreenshot', params);
      return Buffer.from(data, 'base64');
    },
  };
}
