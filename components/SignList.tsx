import { i18n } from '#i18n';
import type { Reason } from '@/lib/screening';
import './SignList.css';

export interface SignListProps {
  signs: readonly Reason[];
}

/** What else the listing states and what to ask about it; no verdict hangs on it. Nothing where there is none. */
export function SignList({ signs }: SignListProps) {
  if (signs.length === 0) return null;
  return (
    <div class="signs">
      <p class="signs-title">{i18n.t('signs.title')}</p>
      <ul>
        {signs.map(({ rule, says }) => (
          <li key={`${rule} ${says}`} data-rule={rule}>
            {says}
          </li>
        ))}
      </ul>
      <p class="signs-hint">{i18n.t('signs.hint')}</p>
    </div>
  );
}
