import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { TeachScreenProps } from '@/components/TeachScreen';
import type { TaughtPreview } from '@/lib/page/messages';
import { ask } from '@/lib/page/messenger';
import type { TeachCommand, TeachingState } from '@/lib/page/teach/teaching-state';

export interface TeachingOfTab {
  isOpen: boolean;
  start: () => void;
  screen: Omit<TeachScreenProps, 'isPrivate'>;
}

/** Teaching the page of a tab. The page holds how it stands; it is asked anew whenever something is pointed at. */
export function useTeaching(tabId: number, onKept: () => void): TeachingOfTab {
  const [isOpen, setOpen] = useState(false);
  const [state, setState] = useState<TeachingState | 'waiting' | null>('waiting');
  const [preview, setPreview] = useState<TaughtPreview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = useRef('');

  const show = useCallback(
    async (next: TeachingState | null) => {
      setState(next);
      const asked = JSON.stringify(next?.site ?? null);
      if (asked === shown.current) return;
      shown.current = asked;
      setPreview(null);
      if (!next?.site) return;
      const answer = await ask('preview-tab', { tabId, site: next.site });
      // Another description may have been made meanwhile.
      if (asked === shown.current) setPreview(answer?.ok ? answer.value : null);
    },
    [tabId],
  );

  const command = useCallback(
    async (given: TeachCommand) => {
      const answer = await ask('teach-tab', { tabId, command: given });
      if (answer?.ok) await show(answer.value);
      setProblem(answer?.ok ? null : (answer?.error ?? i18n.t('panel.silentTitle')));
    },
    [tabId, show],
  );

  useEffect(() => {
    if (!isOpen) return;
    const changed = (message: unknown, sender: { id?: string }) => {
      if (sender.id === browser.runtime.id && isTeachingChanged(message, tabId)) void command({ do: 'look' });
      return undefined;
    };
    // The outline leaves the page with the panel.
    const end = () => void ask('teach-tab', { tabId, command: { do: 'end' } });
    browser.runtime.onMessage.addListener(changed);
    window.addEventListener('pagehide', end);
    return () => {
      browser.runtime.onMessage.removeListener(changed);
      window.removeEventListener('pagehide', end);
      end();
    };
  }, [isOpen, tabId, command]);

  const start = () => {
    setState('waiting');
    setOpen(true);
    void command({ do: 'start' });
  };
  const close = () => {
    shown.current = '';
    setPreview(null);
    setOpen(false);
  };
  const keep = async () => {
    if (state === null || state === 'waiting' || !state.site) return;
    const answer = await ask('keep-taught', { tabId, site: state.site });
    if (answer?.ok) {
      close();
      onKept();
    } else setProblem(answer?.error ?? i18n.t('panel.silentTitle'));
  };

  return {
    isOpen,
    start,
    screen: {
      state,
      preview,
      problem,
      onCommand: (given) => void command(given),
      onKeep: () => void keep(),
      onClose: close,
    },
  };
}

function isTeachingChanged(message: unknown, tabId: number): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { name, payload } = message as { name?: unknown; payload?: { tabId?: unknown } };
  return name === 'teaching-changed' && payload?.tabId === tabId;
}
