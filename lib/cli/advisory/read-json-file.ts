import { readInput } from '../read-input.ts';
import type { AdvisoryCall } from './command.ts';

/** The JSON value of a file, or `undefined` once it was said why there is none. */
export async function readJsonFile(call: AdvisoryCall, source: string): Promise<unknown> {
  const input = await readInput(source, call.around.stdin);
  if (!input.ok) {
    call.say(`${source}: ${input.sentence}`);
    return undefined;
  }
  const text = new TextDecoder().decode(input.bytes);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    call.say(`${source}: is no JSON (${error instanceof Error ? error.message : String(error)}).`);
    return undefined;
  }
}
