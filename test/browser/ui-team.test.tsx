import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { TeamOnLot } from '@/components/desk/TeamOnLot';
import { TeamScreen } from '@/components/desk/TeamScreen';
import { settings, teamDecision, teamProps, teamStates } from '../ui/team-views.ts';
import { draw, expectAccessible } from './draw.ts';

const button = (drawn: HTMLElement, words: string) =>
  [...drawn.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const click = (element: HTMLElement | undefined) => act(() => element!.click());

describe('the shared record as a place of the desk', () => {
  it.each(Object.entries(teamStates()))('%s has no accessibility violation', async (_, props) => {
    await expectAccessible(draw(<TeamScreen {...props} />));
  });

  it('a decision of another browser that waits is signed or sent back', () => {
    const onSecond = vi.fn();
    const drawn = draw(<TeamScreen {...teamProps({ awaiting: [teamDecision()], onSecond })} />);
    click(button(drawn, 'Agree'));
    click(button(drawn, 'Send back'));
    expect(onSecond.mock.calls.map(([{ who }, outcome]) => [who, outcome])).toEqual([
      ['Ben', 'agreed'],
      ['Ben', 'sent-back'],
    ]);
  });

  it('only an administrator’s browser admits and revokes', () => {
    const { 'with everything': props } = teamStates();
    expect(button(draw(<TeamScreen {...props!} />), 'Admit')).toBeDefined();
    const other = draw(<TeamScreen {...props!} view={{ ...props!.view!, isAdministrator: false }} />);
    expect(button(other, 'Admit') ?? button(other, 'Revoke')).toBeUndefined();
  });

  it('a browser is revoked by a second press alone', () => {
    const onRevoke = vi.fn();
    const drawn = draw(<TeamScreen {...teamStates()['with everything']!} onRevoke={onRevoke} />);
    click(button(drawn, 'Revoke'));
    expect(onRevoke).not.toHaveBeenCalled();
    click(button(drawn, 'Revoke: Ada?'));
    expect(onRevoke).toHaveBeenCalledWith('D'.repeat(43));
  });

  it('what a policy sets is not changed; account and password are', () => {
    const onSave = vi.fn();
    const drawn = draw(<TeamScreen {...teamProps({ locked: true, onSave })} />);
    const isOpen = (name: string) => !drawn.querySelector<HTMLInputElement>(`[name="team-${name}"]`)!.disabled;
    expect(['server', 'database', 'user', 'password', 'code'].filter(isOpen)).toEqual(['user', 'password']);
    click(button(drawn, 'Save and share'));
    expect(onSave).toHaveBeenCalledWith(settings);
  });
});

describe('what the team does about a lot', () => {
  const drawnWith = (mine: 'cleared' | 'escalate' | null) =>
    draw(<TeamOnLot looking={['Cleo']} decisions={[teamDecision()]} mine={mine} />);

  it.each([
    ['another decision here: they differ, and both stand', 'cleared', true],
    ['the same decision here', 'escalate', false],
    ['none here', null, false],
  ] as const)('%s', async (_what, mine, differs) => {
    const drawn = drawnWith(mine);
    expect(drawn.textContent).toContain('Cleo is looking at this lot now.');
    expect(drawn.textContent!.includes('Both decisions stand')).toBe(differs);
    await expectAccessible(drawn);
  });

  it('nothing: no room is taken', () => {
    expect(draw(<TeamOnLot looking={[]} decisions={[]} mine="cleared" />).innerHTML).toBe('');
  });
});
