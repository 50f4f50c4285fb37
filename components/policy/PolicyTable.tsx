import { i18n } from '#i18n';
import type { Policy } from '@/lib/policy';
import { policyLines } from './policy-words.ts';
import './policy.css';

export interface PolicyTableProps {
  policy: Policy;
}

/** What the organisation sets for this browser. */
export function PolicyTable({ policy }: PolicyTableProps) {
  const lines = policyLines(policy);
  if (lines.length === 0) return <p>{i18n.t('policy.none')}</p>;
  return (
    <table class="policy-table">
      <thead>
        <tr>
          <th scope="col">{i18n.t('policy.columns.name')}</th>
          <th scope="col">{i18n.t('policy.columns.value')}</th>
          <th scope="col">{i18n.t('policy.columns.locked')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, value, isChangeable }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
            <td>{i18n.t(isChangeable ? 'policy.yes' : 'policy.no')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
