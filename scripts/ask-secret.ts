/** Asks on the terminal without showing what is typed; `null` where there is no terminal, or the person gave up. */
export function askSecret(question: string): Promise<string | null> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return Promise.resolve(null);
  return new Promise((resolve) => {
    let typed = '';
    const end = (answer: string | null) => {
      stdin.off('data', read);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      resolve(answer);
    };
    const read = (chunk: string) => {
      for (const key of chunk) {
        if (key === '\r' || key === '\n') return end(typed);
        // Ctrl-C and Ctrl-D give up.
        if (key === '\u0003' || key === '\u0004') return end(null);
        if (key === '\u007f' || key === '\b') typed = [...typed].slice(0, -1).join('');
        else if (key >= ' ') typed += key;
      }
    };
    // Raw before the question is seen, so that not even a fast answer is shown.
    stdin.setRawMode(true);
    stderr.write(question);
    stdin.setEncoding('utf8');
    stdin.on('data', read);
    stdin.resume();
  });
}
