import type { Verdict } from '@/lib/screening';
import './VerdictIcon.css';

export interface VerdictIconProps {
  verdict: Verdict;
}

/** One shape for each verdict, so that colour is never alone. Always beside the verdict in words, so hidden from readers. */
export function VerdictIcon({ verdict }: VerdictIconProps) {
  return (
    <svg class="verdict-icon" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {SHAPES[verdict]}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round' } as const;

/** The same shapes and signs as the markers in the page. */
const SHAPES = {
  'alerted-zone': (
    <>
      <rect x="1" y="1" width="16" height="16" rx="3" fill="currentColor" />
      <path d="M9 4.5v5.5" {...line} stroke-width="2.2" class="verdict-icon-paper" />
      <circle cx="9" cy="13.2" r="1.3" class="verdict-icon-paper-dot" />
    </>
  ),
  ambiguous: (
    <>
      <circle cx="9" cy="9" r="7.5" {...line} stroke-width="2" />
      <path d="M6.8 7.3a2.2 2.2 0 1 1 3.2 2c-.7.35-1 .7-1 1.3" {...line} stroke-width="1.7" />
      <circle cx="9" cy="13" r="1.1" fill="currentColor" />
    </>
  ),
  'car-unspecified': (
    <>
      <rect x="1.5" y="1.5" width="15" height="15" rx="3" {...line} stroke-width="1.8" stroke-dasharray="3 2.6" />
      <circle cx="9" cy="5.3" r="1.2" fill="currentColor" />
      <path d="M9 8.6v4.9" {...line} stroke-width="2" />
    </>
  ),
  'car-other': (
    <>
      <circle cx="9" cy="9" r="7.75" {...line} stroke-width="1.2" />
      <circle cx="9" cy="5.5" r="1" fill="currentColor" />
      <path d="M9 8.6v4.6" {...line} stroke-width="1.5" />
    </>
  ),
  none: <path d="M4 9h10" {...line} stroke-width="1.8" />,
} satisfies Record<Verdict, unknown>;
