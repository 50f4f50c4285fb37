import { i18n } from '#i18n';
import { type DeskFinding, type DiffStretch, type Judged, type WhatChanged, whatChanged } from '@/lib/desk';
import { Button } from '../Button.tsx';
import { causeWords, judgedWords } from './desk-words.ts';
import './ChangeSection.css';

export interface ChangeSectionProps {
  finding: DeskFinding;
  /** Names of zones by id. */
  zoneNames: Readonly<Record<string, string>>;
  onRepeat: () => void;
}

/** Why a decision came back, and what is different now. Draws nothing for a decision that stands. */
export function ChangeSection({ finding, zoneNames, onRepeat }: ChangeSectionProps) {
  const { standing } = finding;
  const changed = whatChanged(finding);
  const said = (judged: Judged) => judgedWords(judged, zoneNames);
  if (standing.state !== 'came-back' || changed === null) return null;
  return (
    <section class="change" data-because={standing.because.join(' ')}>
      <h3>{causeWords(standing.because)}</h3>
      <p>{i18n.t(changed.sameVerdict ? 'desk.sameVerdict' : 'desk.otherVerdict')}</p>
      {changed.advisories !== null && (
        <p>{i18n.t('desk.listVersions', [changed.advisories.before, changed.advisories.now])}</p>
      )}
      {changed.judged.map(({ before, now }, at) => (
        <p key={at}>{i18n.t('desk.wasThenIs', [said(before), said(now)])}</p>
      ))}
      <Words text={changed.text} />
      <Button onClick={onRepeat}>{i18n.t('desk.repeat')}</Button>
    </section>
  );
}

function Words({ text }: Pick<WhatChanged, 'text'>) {
  if (text === null) return null;
  if (text === 'erased') return <p>{i18n.t('desk.erased')}</p>;
  return (
    <>
      <h4>{i18n.t('desk.wordsBefore')}</h4>
      <p class="change-words">
        {text.stretches.map((stretch, at) => (
          <Stretch key={at} {...stretch} />
        ))}
      </p>
    </>
  );
}

/** Said in words too: many readers of the screen skip what only looks struck out. */
function Stretch({ kind, text }: DiffStretch) {
  if (kind === 'same') return <span>{text}</span>;
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <Element>
      <span class="visually-hidden">{i18n.t(kind === 'added' ? 'desk.added' : 'desk.removed')}</span>
      {text}
    </Element>
  );
}
