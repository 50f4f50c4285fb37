import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, RULES_OF_COLOUR, sidewaysScroll } from '@/scripts/drive/page-faults';
import { LOOKS, type Look, putOn } from '@/scripts/pictures/looks';
import { STATE_GROUPS } from '@/scripts/pictures/page-states';
import { type Stage, setStage } from '@/scripts/store-pictures/set-scene';
import { accessibilityTree, treeFaults } from '../accessibility-tree.ts';

const look = (name: string): Look => LOOKS.find((one) => one.name === name)!;

const { LANGUAGE, FONTCONFIG_FILE } = process.env;
let stage: Stage;

beforeAll(async () => {
  stage = await setStage('en');
});
afterAll(async () => {
  await stage?.close();
  Object.assign(process.env, { LANGUAGE, FONTCONFIG_FILE });
  if (LANGUAGE === undefined) delete process.env.LANGUAGE;
  if (FONTCONFIG_FILE === undefined) delete process.env.FONTCONFIG_FILE;
});

/** The states that `npm run pictures` takes. */
describe.each(STATE_GROUPS)('$name', (group) => {
  beforeAll(() => group.prepare(stage));

  it.each(group.states)(
    '$name: axe finds nothing in any theme, what is heard has names, and nothing scrolls sideways',
    async (state) => {
      const page = await state.show(stage);
      try {
        for (const theme of ['dark', 'forced']) {
          await putOn(page, look(theme), state.frame);
          expect(await axeFaults(page, RULES_OF_COLOUR), theme).toEqual([]);
        }
        await putOn(page, look('light'), state.frame);
        expect(await axeFaults(page)).toEqual([]);
        expect(treeFaults(await accessibilityTree(page))).toEqual([]);
        if (await putOn(page, look('narrow'), state.frame)) expect(await sidewaysScroll(page), 'sideways').toBe(0);
      } finally {
        for (const open of stage.driven.context.pages().slice(1)) await open.close();
      }
    },
  );
});
