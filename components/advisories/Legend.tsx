import { i18n } from '#i18n';
import { RegimePatterns } from './RegimePatterns.tsx';
import { LOOKS, regimeWords } from './regime-look.ts';

/** What the patterns of the timeline mean. */
export function Legend() {
  return (
    <ul class="legend" aria-label={i18n.t('advisories.legend')}>
      {LOOKS.map((look) => (
        <li key={look}>
          <svg width="28" height="16" aria-hidden="true">
            <RegimePatterns id={`legend-${look}`} />
            <g class={`timeline-bar look-${look}`}>
              <rect
                x="1"
                y="1"
                width="26"
                height="14"
                fill={look === 'open' ? 'none' : `url(#legend-${look}-${look})`}
              />
            </g>
          </svg>
          {regimeWords(look)}
        </li>
      ))}
      <li>
        <svg width="14" height="16" aria-hidden="true" class="timeline-notices">
          <path d="M7 3 l4 5 l-4 5 l-4 -5 z" />
        </svg>
        {i18n.t('advisories.notices')}
      </li>
    </ul>
  );
}
