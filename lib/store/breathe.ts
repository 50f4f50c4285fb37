/**
 * Lets a page draw and take keys between two pieces of long work. A message to oneself, not a timer: those of a tab that is
 * not looked at run once a second, and what is kept meanwhile would take hours.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
