import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AdvisoriesScreen } from '@/components/advisories/AdvisoriesScreen';
import type { LocalActions } from '@/components/advisories/AdvisoryArticle';
import { feedFaultWords } from '@/components/advisories/feed-fault-words';
import type { Tongue } from '@/components/advisories/In';
import type { Asking } from '@/components/advisories/ListState';
import { listFaultsWords } from '@/components/faults/list-fault-words';
import { language } from '@/components/format';
import { saveFile } from '@/components/save-file';
import { today } from '@/components/today';
import { loadWords } from '@/lib/advisories/load-words';
import type { Answer } from '@/lib/page/messages';
import { ask } from '@/lib/page/messenger';
import { removeFeed, setFeed as setFeedByHand, settingsHere } from '@/lib/settings';
import type { StoredLocalAdvisory } from '@/lib/store';
import { useList } from './use-list.ts';
import { useListChanges } from './use-list-changes.ts';
import { useOpenAdvisories } from './use-open-advisories.ts';

/** The page's root: the only part of it that talks to the background and the store. */
export function AdvisoriesPage() {
  const { list, locals, faults, problem, feed, setFeed } = useList();
  const [now] = useState(today);
  const [day, setDay] = useState(now);
  const { tongue, setTongue } = useTongue();
  const [asking, setAsking] = useState<Asking>('no');
  const [news, setNews] = useState<string | null>(null);
  const [removed, setRemoved] = useState<StoredLocalAdvisory | null>(null);
  const [feedProblem, setFeedProblem] = useState<string | null>(null);
  const { open, toggle } = useOpenAdvisories(list !== null);
  const { changes, named } = useListChanges(list);

  const update = async () => {
    setAsking('asking');
    const answer = await ask('update-feed', null);
    if (answer?.ok) setFeed(answer.value);
    setAsking(answer?.ok ? 'answered' : 'silent');
  };
  const remove = async (local: StoredLocalAdvisory) => {
    const answer = await ask('remove-local', { id: local.id });
    setRemoved(answer?.ok ? local : null);
    setNews(answer?.ok ? i18n.t('advisories.removed') : i18n.t('advisories.removeFailed', [faultOf(answer)]));
  };
  const undo = async () => {
    if (removed === null) return;
    const answer = await ask('keep-local', { draft: removed.draft });
    const fault = answer?.ok ? listFaultsWords(answer.value.faults) : faultOf(answer);
    if (fault === '') setRemoved(null);
    setNews(fault === '' ? i18n.t('advisories.undone') : i18n.t('draft.notKept', [fault]));
  };
  const localActions = (id: string): LocalActions | null => {
    const local = locals.find((one) => one.id === id);
    if (local === undefined) return null;
    return {
      keptOn: local.keptOn,
      onExport: () => saveFile(`${id}.json`, `${JSON.stringify(local.draft, null, 2)}\n`),
      onRemove: () => void remove(local),
    };
  };

  return (
    <AdvisoriesScreen
      list={list}
      feed={feed}
      asking={asking}
      listChanges={changes}
      named={named}
      news={news}
      onUndo={removed === null ? null : () => void undo()}
      notices={[
        ...(problem === null ? [] : [problem]),
        ...(faults.length === 0 ? [] : [i18n.t('advisories.localFaults', [listFaultsWords(faults)])]),
      ]}
      today={now}
      day={day}
      tongue={tongue}
      open={open}
      localActions={localActions}
      onDay={setDay}
      onTongue={setTongue}
      onToggle={toggle}
      onUpdate={() => void update()}
      feedProblem={feedProblem}
      onSetFeed={(address, root) =>
        void setFeedByHand(address, root).then((fault) => setFeedProblem(feedFaultWords(fault)))
      }
      onRemoveFeed={() => void removeFeed()}
    />
  );
}

/** The language of the advisories' words: the one chosen in the settings, else that of the page. Its words are held before it is shown. */
function useTongue(): { tongue: Tongue; setTongue: (tongue: Tongue) => void } {
  const [tongue, setHeld] = useState<Tongue>(language());
  const setTongue = useCallback((chosen: Tongue) => void loadWords(chosen).then(() => setHeld(chosen)), []);
  useEffect(() => {
    void settingsHere().then(({ preferences }) => {
      if (preferences.language !== null) setTongue(preferences.language.replace('_', '-'));
    });
  }, [setTongue]);
  return { tongue, setTongue };
}

function faultOf(answer: Answer | null): string {
  return answer?.ok === false ? answer.error : i18n.t('advisories.silent');
}
