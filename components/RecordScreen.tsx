import { i18n } from '#i18n';
import { BackupPart, type BackupPartProps } from './BackupPart.tsx';
import { Button } from './Button.tsx';
import { formatDate, formatNumber } from './format.ts';
import { StateMessage } from './StateMessage.tsx';
import './RecordScreen.css';

export interface RecordFacts {
  entries: number;
  /** The checkpoint that was handed out last: its day, ISO, and the number of entries that it covers. */
  checkpoint: { day: string; size: number } | null;
  /** It is time for another one. */
  isCheckpointDue: boolean;
  retentionYears: number;
  /** What the browser took away, what was kept, what to do. */
  loss: string | null;
  /** The clock is years ahead of the record: its day and that of the record, ISO. Nothing is erased meanwhile. */
  clock: { says: string; record: string } | null;
}

export interface RecordScreenProps extends BackupPartProps {
  /** `null` until it was read. */
  facts: RecordFacts | null;
  /** What was done last, or why it could not be done. */
  said: string;
  onSaveTrail: () => void;
  onSaveCheckpoint: () => void;
  onAcceptLoss: () => void;
  onAcceptClock: () => void;
}

/** The record: what it holds, the trail and its checkpoints to be kept outside, and what was lost. */
export function RecordScreen(props: RecordScreenProps) {
  const { facts, said, onAcceptLoss, onAcceptClock } = props;
  return (
    <main class="page record">
      <header>
        <h1>{i18n.t('record.title')}</h1>
        <p>{i18n.t('record.what')}</p>
      </header>
      {/* A live region that is always there: what becomes of it is read out. */}
      <p class="record-said" role="status">
        {said}
      </p>
      {facts !== null && facts.loss !== null && (
        <StateMessage urgent title={i18n.t('record.lossTitle')} text={facts.loss}>
          <Button onClick={onAcceptLoss}>{i18n.t('record.acceptLoss')}</Button>
        </StateMessage>
      )}
      {facts !== null && facts.clock !== null && (
        <StateMessage
          urgent
          title={i18n.t('record.clockTitle')}
          text={i18n.t('record.clockHeld', [formatDate(facts.clock.says), formatDate(facts.clock.record)])}
        >
          <Button onClick={onAcceptClock}>{i18n.t('record.acceptClock')}</Button>
        </StateMessage>
      )}
      {facts !== null && facts.entries === 0 && <p>{i18n.t('record.empty')}</p>}
      {facts !== null && facts.entries > 0 && <Parts {...props} facts={facts} />}
      <BackupPart onBackUp={props.onBackUp} onRestore={props.onRestore} />
    </main>
  );
}

function Parts({ facts, onSaveTrail, onSaveCheckpoint }: RecordScreenProps & { facts: RecordFacts }) {
  return (
    <>
      <section class="record-part">
        <h2>{i18n.t('record.trail')}</h2>
        <p>{i18n.t('record.entries', [formatNumber(facts.entries)])}</p>
        <p id="trail-why">{i18n.t('record.trailWhy')}</p>
        <Button kind="main" onClick={onSaveTrail} describedBy="trail-why">
          {i18n.t('record.saveTrail')}
        </Button>
        <p>
          {i18n.t('record.verify')} <code>npm run --silent screen -- verify</code>
        </p>
      </section>
      <section class={facts.isCheckpointDue ? 'record-part record-due' : 'record-part'}>
        <h2>{i18n.t('record.checkpoint')}</h2>
        <p>{checkpointWords(facts)}</p>
        <p id="checkpoint-why">{i18n.t('record.checkpointWhy')}</p>
        <Button
          kind={facts.isCheckpointDue ? 'main' : undefined}
          onClick={onSaveCheckpoint}
          describedBy="checkpoint-why"
        >
          {i18n.t('record.saveCheckpoint')}
        </Button>
      </section>
      <section class="record-part">
        <h2>{i18n.t('record.retention')}</h2>
        <p>{i18n.t('record.retentionWhy', [formatNumber(facts.retentionYears)])}</p>
      </section>
    </>
  );
}

function checkpointWords({ checkpoint, isCheckpointDue }: RecordFacts): string {
  if (checkpoint === null) return i18n.t('record.noCheckpoint');
  const words = i18n.t('record.lastCheckpoint', [formatDate(checkpoint.day), formatNumber(checkpoint.size)]);
  return isCheckpointDue ? `${words} ${i18n.t('record.due')}` : words;
}
