import { i18n } from '#i18n';
import './WelcomePictures.css';

/** What the extension does, in three pictures of our own. */
export function WelcomePictures() {
  return (
    <ol class="pictures">
      <li>
        <svg viewBox="0 0 240 150" role="img" aria-label={i18n.t('welcome.picture1Alt')}>
          <Page />
          <circle class="picture-lens" cx="172" cy="84" r="26" />
          <path class="picture-handle" d="M191 103 L210 124" />
        </svg>
        <p>{i18n.t('welcome.picture1')}</p>
      </li>
      <li>
        <svg viewBox="0 0 240 150" role="img" aria-label={i18n.t('welcome.picture2Alt')}>
          <Page />
          <rect class="picture-mark" x="146" y="70" width="54" height="14" rx="2" />
          <path class="picture-under" d="M146 86 H200" />
          <rect class="picture-button" x="196" y="10" width="24" height="20" rx="4" />
          <path class="picture-stone" d="M203 16 H213 L216 20 L208 27 L200 20 Z" />
          <rect class="picture-badge" x="208" y="4" width="22" height="15" rx="4" />
          <text class="picture-count" x="219" y="15.5">
            1
          </text>
        </svg>
        <p>{i18n.t('welcome.picture2')}</p>
      </li>
      <li>
        <svg viewBox="0 0 240 150" role="img" aria-label={i18n.t('welcome.picture3Alt')}>
          <Page isNarrow />
          <rect class="picture-panel" x="140" y="34" width="88" height="106" rx="4" />
          <path class="picture-sign" d="M150 42 L158 56 H142 Z" transform="translate(4 2)" />
          <path class="picture-words" d="M168 52 H216" />
          <rect class="picture-mark" x="148" y="66" width="46" height="9" rx="2" />
          <path class="picture-under" d="M148 77 H194" />
          <path class="picture-line" d="M148 90 H218 M148 100 H210 M148 110 H216" />
          <path class="picture-ticks" d="M148 122 l3 3 l5 -6 M148 132 l3 3 l5 -6" />
          <path class="picture-line" d="M162 123 H212 M162 133 H204" />
        </svg>
        <p>{i18n.t('welcome.picture3')}</p>
      </li>
    </ol>
  );
}

/** A browser's window with a table of four lots. */
function Page({ isNarrow = false }: { isNarrow?: boolean }) {
  const end = isNarrow ? 130 : 224;
  const rows = [60, 78, 96, 114];
  return (
    <>
      <rect class="picture-window" x="8" y="4" width="224" height="142" rx="6" />
      <path class="picture-bar" d="M8 32 H232" />
      <rect class="picture-address" x="20" y="12" width="120" height="12" rx="6" />
      <path class="picture-words" d={`M20 46 H${isNarrow ? 80 : 110}`} />
      {rows.map((y) => (
        <path
          key={y}
          class="picture-line"
          d={`M20 ${y + 17} H${end} M22 ${y + 8} H40 M52 ${y + 8} H${isNarrow ? 122 : 96} ${isNarrow ? '' : `M108 ${y + 8} H128 M148 ${y + 8} H196`}`}
        />
      ))}
    </>
  );
}
