import { i18n } from '#i18n';
import type { ScreenedParcel } from '@/lib/screening';
import { markedWords, type Statement } from './marked-words.ts';
import { fieldWords } from './verdict-words.ts';
import './StatedWords.css';

export interface StatedWordsProps {
  parcel: ScreenedParcel;
}

/** The page's own words about where the goods come from, in their context, with the places marked. */
export function StatedWords({ parcel }: StatedWordsProps) {
  return (
    <ul class="stated">
      {parcel.origin.map((statement) => (
        <li class="stated-words" key={`${statement.field} ${statement.start} ${statement.text}`}>
          <p class="stated-field">
            {i18n.t('finding.pageSays')} {i18n.t('finding.inField', [fieldWords(statement.field)])}
          </p>
          <blockquote>
            {markedWords(statement, parcel).map(({ text, marked }, at) =>
              marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
            )}
          </blockquote>
          <Remark statement={statement} />
        </li>
      ))}
    </ul>
  );
}

function Remark({ statement }: { statement: Statement }) {
  if (statement.denied) return <p class="stated-remark">{i18n.t('finding.denied')}</p>;
  return statement.uncertain ? <p class="stated-remark">{i18n.t('finding.uncertain')}</p> : null;
}
