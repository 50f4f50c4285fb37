import { i18n } from '#i18n';
import type { PolicyFault } from '@/lib/policy';
import { StateMessage } from '../StateMessage.tsx';
import { faultWords } from './policy-words.ts';
import './policy.css';

export interface PolicyFaultsProps {
  faults: readonly PolicyFault[];
}

/** What the policy got wrong, key by key, with what is used instead; nothing where it is sound. */
export function PolicyFaults({ faults }: PolicyFaultsProps) {
  if (faults.length === 0) return null;
  return (
    <StateMessage urgent title={i18n.t('policy.faultsTitle')} text={i18n.t('policy.faultsText')}>
      <ul class="policy-faults">
        {faults.map((fault) => (
          <li key={fault.key} data-fault={fault.key}>
            {faultWords(fault)}
          </li>
        ))}
      </ul>
    </StateMessage>
  );
}
