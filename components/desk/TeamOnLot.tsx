import { i18n } from '#i18n';
import type { TeamDecision } from '@/lib/teams';
import type { Decision } from '@/lib/trail';
import { saidWords } from './team-words.ts';
import './TeamScreen.css';

export interface TeamOnLotProps {
  /** Names of those who look at it now in other browsers. */
  looking: readonly string[];
  /** The last decision of each other browser about it. */
  decisions: readonly TeamDecision[];
  /** What was decided here and stands; `null`: nothing. */
  mine: Decision | null;
}

/** What the team does about a lot: who looks at it, and what was decided elsewhere. */
export function TeamOnLot({ looking, decisions, mine }: TeamOnLotProps) {
  if (looking.length + decisions.length === 0) return null;
  const differs = mine !== null && decisions.some(({ decision }) => decision !== mine);
  return (
    <section class="team-on-lot" data-differs={differs}>
      {looking.map((who) => (
        <p key={who} data-looking>
          {i18n.t('team.looking', [who === '' ? i18n.t('team.unknownPerson') : who])}
        </p>
      ))}
      {decisions.length > 0 && <h3>{i18n.t('team.others')}</h3>}
      {differs && <p class="team-differ">{i18n.t('team.othersDiffer')}</p>}
      <ul>
        {decisions.map((one) => (
          <li key={`${one.origin} ${one.sequence}`}>{saidWords(one)}</li>
        ))}
      </ul>
    </section>
  );
}
