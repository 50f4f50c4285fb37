import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { TAUGHT_FIELDS, type TaughtFieldName } from '@/lib/listings/taught/taught-site';
import type { TaughtPreview } from '@/lib/page/messages';
import type { PointingMove, TeachCommand, TeachingState } from '@/lib/page/teach/teaching-state';
import { Button } from './Button.tsx';
import { StateMessage } from './StateMessage.tsx';
import { TeachPreview } from './TeachPreview.tsx';
import './TeachScreen.css';

export interface TeachScreenProps {
  /** `waiting` until the page answers; `null`: the page that was taught is gone. */
  state: TeachingState | 'waiting' | null;
  /** `null` while it is not known. */
  preview: TaughtPreview | null;
  isPrivate: boolean;
  /** Why the last thing asked for failed. */
  problem: string | null;
  onCommand: (command: TeachCommand) => void;
  onKeep: () => void;
  onClose: () => void;
}

/** Teaching a page: what to point at, what was pointed at, what would be read, and only then keeping it. */
export function TeachScreen(props: TeachScreenProps) {
  const { state, problem, onCommand, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened it with the keyboard goes on from here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="teach" aria-labelledby="teach-title" data-pointing={state === 'waiting' ? '' : (state?.at ?? '')}>
      <h2 id="teach-title" ref={heading} tabIndex={-1}>
        {i18n.t('teach.title')}
      </h2>
      {state === null && (
        <StateMessage urgent text={i18n.t('teach.pageGone')}>
          <Button onClick={() => onCommand({ do: 'start' })}>{i18n.t('panel.tryAgain')}</Button>
        </StateMessage>
      )}
      {state !== null && state !== 'waiting' && <Steps {...props} state={state} />}
      {problem !== null && (
        <p class="teach-problem" role="alert">
          {i18n.t('teach.failed', [problem])}
        </p>
      )}
      <Button onClick={onClose}>{i18n.t('teach.cancel')}</Button>
    </section>
  );
}

function Steps(props: TeachScreenProps & { state: TeachingState }) {
  const { state, preview, isPrivate, onCommand, onKeep } = props;
  return (
    <>
      <p class="teach-intro">{i18n.t('teach.intro')}</p>
      {/* Read out as it changes. */}
      <div role="status" class="teach-now">
        <p>
          <strong>{askedFor(state)}</strong>
        </p>
        {state.fault !== null && <p class="teach-problem">{i18n.t(`teach.fault.${state.fault}`)}</p>}
      </div>
      {state.at !== null && <Keys state={state} onCommand={onCommand} />}
      {state.site !== null && preview !== null && (
        <TeachPreview preview={preview} path={state.site.path} isPrivate={isPrivate} onKeep={onKeep} />
      )}
      <Chosen state={state} onCommand={onCommand} />
    </>
  );
}

function askedFor({ at }: TeachingState): string {
  if (at === null) return i18n.t('teach.pointNothing');
  return at === 'lot-element' ? i18n.t('teach.pointLot') : i18n.t('teach.pointField', [fieldWords(at)]);
}

const MOVES: readonly PointingMove[] = ['next', 'previous', 'larger', 'smaller'];

type CommandProps = { state: TeachingState; onCommand: (command: TeachCommand) => void };

/** The whole of it without a mouse, and without leaving the panel. */
function Keys({ state, onCommand }: CommandProps) {
  return (
    <details class="teach-keys">
      <summary>{i18n.t('teach.keys')}</summary>
      <p>{i18n.t('teach.keysText')}</p>
      <p class="teach-buttons">
        {MOVES.map((to) => (
          <Button key={to} onClick={() => onCommand({ do: 'move', to })}>
            {i18n.t(`teach.${to}`)}
          </Button>
        ))}
        <Button kind="main" onClick={() => onCommand({ do: 'choose' })}>
          {i18n.t('teach.choose')}
        </Button>
      </p>
      <p role="status" class="teach-outlined">
        {state.outlined === null ? i18n.t('teach.nothingOutlined') : i18n.t('teach.outlined', [state.outlined])}
      </p>
    </details>
  );
}

function Chosen({ state, onCommand }: CommandProps) {
  if (state.lot === null) return null;
  const words = new Map(state.fields.map((field) => [field.name, field.words]));
  return (
    <dl class="teach-chosen">
      <div class="teach-lot">
        <dt>{i18n.t('teach.lot')}</dt>
        <dd class="teach-words">{state.lot}</dd>
        <dd class="teach-buttons">
          <Button kind="plain" onClick={() => onCommand({ do: 'start' })}>
            {i18n.t('teach.startAnew')}
          </Button>
        </dd>
      </div>
      {TAUGHT_FIELDS.map((name) => (
        <ChosenField
          key={name}
          name={name}
          words={words.get(name) ?? null}
          isAsked={state.at === name}
          on={onCommand}
        />
      ))}
    </dl>
  );
}

interface ChosenFieldProps {
  name: TaughtFieldName;
  words: string | null;
  isAsked: boolean;
  on: (command: TeachCommand) => void;
}

function ChosenField({ name, words, isAsked, on }: ChosenFieldProps) {
  const field = fieldWords(name);
  const point = words === null ? 'pointAt' : 'pointAgain';
  return (
    <div class={isAsked ? 'teach-asked' : undefined} data-field={name}>
      <dt>{field}</dt>
      <dd class={words === null ? 'teach-none' : 'teach-words'}>{words ?? i18n.t('teach.none')}</dd>
      <dd class="teach-buttons">
        {!isAsked && (
          <Button kind="plain" onClick={() => on({ do: 'point', at: name })} label={i18n.t(`teach.${point}`, [field])}>
            {i18n.t(`teach.${point}Short`)}
          </Button>
        )}
        {(isAsked || words !== null) && (
          <Button kind="plain" onClick={() => on({ do: 'drop', field: name })} label={i18n.t('teach.skip', [field])}>
            {i18n.t('teach.skipShort')}
          </Button>
        )}
      </dd>
    </div>
  );
}

function fieldWords(name: TaughtFieldName): string {
  return i18n.t(`teach.field.${name}`);
}
