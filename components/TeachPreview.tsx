import { i18n } from '#i18n';
import type { PreviewLot, TaughtPreview } from '@/lib/page/messages';
import { Button } from './Button.tsx';
import { formatCarats, formatDate, formatNumber } from './format.ts';
import { plural } from './plural.ts';
import './TeachPreview.css';

export interface TeachPreviewProps {
  preview: TaughtPreview;
  /** Of the pages that would be read so. */
  path: string;
  isPrivate: boolean;
  onKeep: () => void;
}

/** What a description would read, before anything is kept. */
export function TeachPreview({ preview, path, isPrivate, onKeep }: TeachPreviewProps) {
  const { lots, isWhole, first } = preview;
  return (
    <section class="teach-preview" aria-labelledby="teach-preview-title" data-lots={lots}>
      <h3 id="teach-preview-title">{i18n.t('teach.preview')}</h3>
      <div role="status">
        {lots === 0 ? (
          <p>{i18n.t('teach.previewNone')}</p>
        ) : (
          <p>
            <strong>{plural(isWhole ? 'teach.previewLots' : 'teach.previewAtLeast', lots)}</strong>
          </p>
        )}
      </div>
      {lots > 0 && (
        <>
          <p>{plural('teach.previewFirst', first.length)}</p>
          <ol>
            {first.map((lot, at) => (
              <PreviewedLot key={at} lot={lot} />
            ))}
          </ol>
          <p class="teach-pages">{i18n.t('teach.previewPages', [path])}</p>
          {isPrivate ? (
            <p>{i18n.t('teach.isPrivate')}</p>
          ) : (
            <Button kind="main" onClick={onKeep}>
              {i18n.t('teach.keep')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function PreviewedLot({ lot }: { lot: PreviewLot }) {
  return (
    <li>
      <dl>
        {fieldsOf(lot).map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** In the order in which they were asked for; what was not read is left out. */
function fieldsOf(lot: PreviewLot): [string, string][] {
  const fields: [string, string | null][] = [
    [i18n.t('teach.field.lot'), lot.lot],
    [i18n.t('teach.field.origin'), lot.origin],
    [i18n.t('teach.field.carats'), lot.carats === null ? null : formatCarats(lot.carats)],
    [i18n.t('teach.field.stones'), lot.stones === null ? null : formatNumber(lot.stones)],
    [i18n.t('teach.field.price'), lot.price],
    [i18n.t('teach.field.description'), lot.description],
    [i18n.t('teach.field.title'), lot.title],
    [i18n.t('teach.field.seller'), lot.seller],
    [i18n.t('teach.field.certificate'), lot.certificate],
    [i18n.t('teach.field.closes'), lot.closes === null ? null : formatDate(lot.closes)],
  ];
  return fields.filter((field): field is [string, string] => field[1] !== null);
}
