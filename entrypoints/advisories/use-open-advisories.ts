import { useEffect, useState } from 'preact/hooks';

const ANCHOR = '#advisory-';

export interface OpenAdvisories {
  open: ReadonlySet<string>;
  toggle: (id: string, open: boolean) => void;
}

/** Which advisories are shown whole: what the reader opened, and the one that the address names. */
export function useOpenAdvisories(isReady: boolean): OpenAdvisories {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string, isOpen: boolean) =>
    setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id)));
  useEffect(() => {
    if (!isReady) return;
    const follow = () => {
      const { hash } = location;
      if (!hash.startsWith(ANCHOR)) return;
      const id = decodeURIComponent(hash.slice(ANCHOR.length));
      setOpen((before) => new Set([...before, id]));
      // Drawn after the browser looked for it: it is gone to by hand.
      requestAnimationFrame(() => {
        const element = document.getElementById(hash.slice(1));
        element?.scrollIntoView({ block: 'start' });
        element?.focus({ preventScroll: true });
      });
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [isReady]);
  return { open, toggle };
}
