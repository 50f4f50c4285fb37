import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DecisionDraft } from '@/components/desk/DecisionBar';
import { decisionWords, findingName } from '@/components/desk/desk-words';
import { WHO_ID } from '@/components/desk/WhoForm';
import { type DeskFinding, isSamePerson } from '@/lib/desk';
import type { DeskStore } from '@/lib/store';
import type { Decision } from '@/lib/trail';
import { type KeptNews, sayError } from './use-kept.ts';
import { focusList, type Selection } from './use-selection.ts';

export interface News {
  words: string;
  isFault: boolean;
  /** It can be taken back. */
  undo: boolean;
}

export interface Reviewing {
  deciding: Decision | null;
  news: News | null;
  /** Something was to be recorded, and nobody is named. */
  isWhoMissing: boolean;
  begin: (decision: Decision) => void;
  cancel: () => void;
  record: (draft: DecisionDraft) => void;
  /** The same decision again, on what is there now. */
  repeat: () => void;
  /** The last decision that was made on this page, else the one of the finding that is looked at. */
  undo: () => void;
  undoThis: () => void;
  signOff: () => void;
  sendBack: () => void;
  tell: (words: string, isFault?: boolean) => void;
  whoIsSet: () => void;
  /** What was told last is not shown any more. */
  hush: () => void;
}

interface Made {
  sequence: number;
  finding: DeskFinding;
}

/** What persons decide here, and how it is told. Nothing is recorded without a name. */
export function useReviewing(
  store: DeskStore | null,
  who: string,
  selection: Selection,
  { refresh, changeOne }: Pick<KeptNews, 'refresh' | 'changeOne'>,
): Reviewing {
  const [deciding, setDeciding] = useState<Decision | null>(null);
  const [news, setNews] = useState<News | null>(null);
  const [isWhoMissing, setWhoMissing] = useState(false);
  const made = useRef<Made[]>([]);
  const finding = selection.row?.finding ?? null;
  const last = finding !== null && 'last' in finding.standing ? finding.standing.last : null;

  const tell = (words: string, isFault = false, undo = false) => setNews({ words, isFault, undo });
  const askWho = () => {
    setWhoMissing(true);
    // The field is drawn as long as nobody is named.
    document.getElementById(WHO_ID)?.focus();
  };
  /** Runs what records something about a finding; a failure is told, and all is read anew. */
  const run = async (
    change: (store: DeskStore, finding: DeskFinding) => Promise<void>,
    about: DeskFinding | null = finding,
  ) => {
    if (store === null || about === null) return;
    if (who === '') {
      askWho();
      return;
    }
    try {
      await changeOne(about.id, () => change(store, about));
    } catch (error) {
      tell(i18n.t('desk.notKept', [sayError(error)]), true);
      await refresh([about.id]);
    }
  };

  const record = ({ decision, reason, note, assignee }: DecisionDraft) =>
    run(async (desk, about) => {
      const next = selection.neighbour();
      const { id, textHash } = about;
      const [review] = await desk.decide([{ findingId: id, textHash, decision, reason, note, assignee, who }]);
      if (review !== undefined) made.current.push({ sequence: review.sequence, finding: about });
      setDeciding(null);
      tell(i18n.t('desk.recorded', [findingName(about), decisionWords(decision)]), false, true);
      if (next !== null) selection.select(next);
      requestAnimationFrame(focusList);
    });

  const takeBack = ({ sequence, finding: about }: Made) =>
    run(async (desk) => {
      await desk.undo(sequence, { who, note: '' });
      made.current = made.current.filter((other) => other.sequence !== sequence);
      tell(i18n.t('desk.undone', [findingName(about)]));
      selection.select(about.id);
    }, about);

  const undoThis = () => {
    if (last === null || finding === null) tell(i18n.t('desk.nothingToUndo'), true);
    else void takeBack({ sequence: last.sequence, finding });
  };

  const look = (outcome: 'agreed' | 'sent-back') =>
    run(async (desk, about) => {
      if (about.standing.state !== 'awaits-second') {
        tell(i18n.t('desk.nothingToSign'), true);
        return;
      }
      if (isSamePerson(about.standing.last.who, who)) {
        tell(i18n.t('desk.ownDecision'), true);
        return;
      }
      const next = selection.neighbour();
      const { sequence } = await desk.signOff(about.standing.last.sequence, { who, note: '', outcome });
      made.current.push({ sequence, finding: about });
      tell(i18n.t(outcome === 'agreed' ? 'desk.signed' : 'desk.sentBack', [findingName(about)]), false, true);
      if (next !== null) selection.select(next);
      requestAnimationFrame(focusList);
    });

  return {
    deciding,
    news,
    isWhoMissing,
    begin: (decision) => {
      if (finding === null) return;
      if (who === '') askWho();
      else {
        setNews(null);
        setDeciding(decision);
        selection.open(finding.id);
      }
    },
    cancel: () => {
      setDeciding(null);
      requestAnimationFrame(focusList);
    },
    record: (draft) => void record(draft),
    repeat: () => {
      if (finding?.standing.state !== 'came-back' || last === null) return;
      const { decision, reason, note, assignee } = last;
      void record({ decision, reason, note, assignee });
    },
    undo: () => {
      const newest = made.current.at(-1);
      if (newest === undefined) undoThis();
      else void takeBack(newest);
    },
    undoThis,
    signOff: () => void look('agreed'),
    sendBack: () => void look('sent-back'),
    tell: (words, isFault = false) => tell(words, isFault),
    whoIsSet: () => setWhoMissing(false),
    hush: () => setNews(null),
  };
}
