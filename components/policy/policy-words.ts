import { i18n } from '#i18n';
import type { Changeable, Policy, PolicyFault, PolicyRule } from '@/lib/policy';
import { isLocked, siteName } from '@/lib/policy';
import { decisionWords } from '../desk/desk-words.ts';
import { formatNumber } from '../format.ts';

const EXPECTS = {
  sites: 'policy.expects.sites',
  feed: 'policy.expects.feed',
  'feed.address': 'policy.expects.feedAddress',
  'feed.mirror': 'policy.expects.feedMirror',
  'feed.root': 'policy.expects.feedRoot',
  house: 'policy.expects.house',
  'house.reasons': 'policy.expects.houseReasons',
  'house.signOff': 'policy.expects.houseSignOff',
  'house.samplingRate': 'policy.expects.houseSamplingRate',
  'house.retentionYears': 'policy.expects.houseRetentionYears',
  exports: 'policy.expects.exports',
  language: 'policy.expects.language',
  asOf: 'policy.expects.asOf',
  notifications: 'policy.expects.notifications',
  team: 'policy.expects.team',
  changeable: 'policy.expects.changeable',
} as const satisfies Record<PolicyRule, string>;

/** What is wrong, what would be right, and what is used instead. */
export function faultWords({ key, kind, found, rule }: PolicyFault): string {
  if (rule === null) return i18n.t('policy.faultUnknown', [key, found]);
  const expects = i18n.t(EXPECTS[rule]);
  if (kind === 'missing') return i18n.t('policy.faultMissing', [key, expects, insteadWords(rule)]);
  return i18n.t('policy.faultValue', [key, found, expects, insteadWords(rule)]);
}

function insteadWords(rule: PolicyRule): string {
  if (rule === 'sites') return i18n.t('policy.instead.sites');
  if (rule === 'feed.mirror') return i18n.t('policy.instead.feedMirror');
  if (rule.startsWith('feed')) return i18n.t('policy.instead.feed');
  if (rule.startsWith('house')) return i18n.t('policy.instead.house');
  if (rule === 'team') return i18n.t('policy.instead.team');
  if (rule === 'exports') return i18n.t('policy.instead.exports');
  return i18n.t(rule === 'changeable' ? 'policy.instead.changeable' : 'policy.instead.preferences');
}

export interface PolicyLine {
  name: string;
  value: string;
  /** May be changed in this browser. */
  isChangeable: boolean;
}

/** Every setting of a policy in words. */
export function policyLines(policy: Policy): PolicyLine[] {
  const { sites, feed, house, exports, language, asOf, notifications, team } = policy;
  const all = (values: readonly string[]) => values.join(i18n.t('listSeparator'));
  const line = (name: Changeable | 'exports' | 'team', value: string | undefined) =>
    value === undefined
      ? []
      : [
          {
            name: i18n.t(`policy.name.${name}`),
            value,
            isChangeable: name !== 'exports' && name !== 'team' && !isLocked(policy, name),
          },
        ];
  const flags = (group: Record<string, boolean | undefined> | undefined) =>
    group && all(Object.entries(group).map(([name, is]) => `${name}: ${i18n.t(is ? 'policy.yes' : 'policy.no')}`));
  return [
    ...line('sites', sites && all(sites.map(siteName))),
    ...line('feed', feed && all([...(feed.mirror === undefined ? [] : [feed.mirror]), feed.address])),
    ...line('reasons', house?.reasons && all(Object.values(house.reasons).flat())),
    ...line('signOff', house?.signOff && all(house.signOff.map(decisionWords))),
    ...line(
      'samplingRate',
      house?.samplingRate === undefined ? undefined : `${formatNumber(house.samplingRate * 100)} %`,
    ),
    ...line('retentionYears', house?.retentionYears === undefined ? undefined : formatNumber(house.retentionYears)),
    ...line('exports', flags(exports)),
    ...line('language', language),
    ...line('asOf', asOf && i18n.t(asOf === 'page' ? 'options.asOfPage' : 'options.asOfToday')),
    ...line('notifications', flags(notifications)),
    ...line('team', team?.server),
  ];
}
