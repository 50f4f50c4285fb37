import { i18n } from '#i18n';
import { type DeskFinding, hasStrangeCharacters, snapshotStretches } from '@/lib/desk';
import { formatInstant } from './desk-words.ts';
import './SnapshotText.css';

export interface SnapshotTextProps {
  finding: DeskFinding;
}

/** The lot's words as they were read: evidence marked, unseen and look-alike characters by their code point. */
export function SnapshotText({ finding }: SnapshotTextProps) {
  const { text, parcel, readAt, textHash } = finding;
  return (
    <figure class="snapshot">
      <blockquote class="snapshot-text">
        {snapshotStretches(text, parcel).map((stretch, at) => {
          const shown = stretch.code === null ? stretch.text : <CodePoint code={stretch.code} text={stretch.text} />;
          return stretch.marked ? <mark key={at}>{shown}</mark> : <span key={at}>{shown}</span>;
        })}
      </blockquote>
      <figcaption>
        {hasStrangeCharacters(text) && <p>{i18n.t('desk.characters')}</p>}
        <p>{i18n.t('desk.snapshotRead', [formatInstant(readAt), textHash])}</p>
      </figcaption>
    </figure>
  );
}

function CodePoint({ code, text }: { code: string; text: string }) {
  const isSeen = /[\p{L}\p{N}]/u.test(text);
  return (
    <>
      {isSeen && <bdi>{text}</bdi>}
      <code class="code-point">{code}</code>
    </>
  );
}
