import { describe, expect, test } from 'vitest';
import { readTeamSettings } from './team-settings.ts';

const SET = {
  server: 'https://couch.example/',
  database: 'trail',
  user: 'ada',
  password: 'secret',
  administrators: ['A'.repeat(43)],
  code: 'a-code-that-is-long-enough',
};
const area = (team?: unknown) => ({ get: async () => ({ team }) });
const refusing = { get: () => Promise.reject(new Error('no policy')) };

describe('where a shared record is', () => {
  test.each<[string, unknown, unknown, string, boolean?]>([
    ['nothing is set', undefined, undefined, 'none'],
    ['set by hand', undefined, SET, 'set', false],
    ['set by policy', SET, undefined, 'set', true],
    ['over http', undefined, { ...SET, server: 'http://couch.example/' }, 'invalid', false],
    ['over http on this machine', undefined, { ...SET, server: 'http://127.0.0.1:5984/' }, 'set', false],
    ['with the password in the address', undefined, { ...SET, server: 'https://a:b@couch.example/' }, 'invalid', false],
    ['a short code', undefined, { ...SET, code: 'short' }, 'invalid', false],
    ['nobody who admits', undefined, { ...SET, administrators: [] }, 'invalid', false],
    ['a key that is none', undefined, { ...SET, administrators: ['x'] }, 'invalid', false],
    ['a policy with a fault is not passed over for what was set by hand', { server: 1 }, SET, 'invalid', true],
  ])('%s', async (_what, managed, local, state, locked) => {
    const setting = await readTeamSettings(area(managed), area(local));
    expect(setting.state).toBe(state);
    if (setting.state !== 'none') expect(setting.locked).toBe(locked);
  });

  test('a policy may leave account and password to the reader', async () => {
    const { user: _user, password: _password, ...byPolicy } = SET;
    const setting = await readTeamSettings(area(byPolicy), area({ user: 'ben', password: 'other' }));
    expect(setting).toMatchObject({ state: 'set', locked: true, settings: { user: 'ben', password: 'other' } });
  });

  test('a browser without a policy refuses the question, and what was set by hand holds', async () => {
    expect((await readTeamSettings(refusing, area(SET))).state).toBe('set');
  });
});
