/**
 * The part of the extension API that scripts in a page use, as both browsers have it: promises for what is asked, and
 * `respond` for what is answered. Scripts in a page use it plainly; the polyfill would be 11 kB more in every page.
 */
export interface ExtensionApi {
  /** Absent once the extension is gone. */
  runtime?: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: MessageListener): void; removeListener(listener: MessageListener): void };
  };
  /** Chromium; in Firefox each element has it itself. */
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  i18n: { getMessage(key: string, substitutions: string[]): string };
}

export type MessageListener = (
  message: unknown,
  sender: { id?: string | undefined },
  respond: (answer: unknown) => void,
) => void;

/**
 * Firefox calls it `browser`, Chromium `chrome`, newer Chromium both. Only an own member of the global counts: a page can
 * name a form `browser`, and the plain member is then that form, in our world too.
 */
export function extensionApi(world: object = globalThis): ExtensionApi | undefined {
  return Reflect.get(world, Object.hasOwn(world, 'browser') ? 'browser' : 'chrome') as ExtensionApi | undefined;
}
