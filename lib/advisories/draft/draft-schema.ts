import * as z from 'zod/mini';
import { DOUBT_CODES } from './doubts.ts';

const span = { start: z.int(), end: z.int() };

/** A draft read back from a file. Its advisory has its own check, which tells every fault. */
export const draftSchema = z.object({
  format: z.literal('parcel-vigil-draft'),
  formatVersion: z.literal(1),
  language: z.string(),
  advisory: z.unknown(),
  readings: z.array(
    z.object({
      field: z.string(),
      value: z.unknown(),
      words: z.string(),
      ...span,
      passage: z.string(),
      sure: z.boolean(),
      note: z.nullable(z.string()),
    }),
  ),
  unsure: z.array(
    z.object({
      field: z.string(),
      // A later version may know other doubts: their sentence is enough.
      code: z.optional(z.catch(z.optional(z.enum(DOUBT_CODES)), undefined)),
      values: z.optional(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
      says: z.string(),
      words: z.nullable(z.string()),
      start: z.nullable(z.int()),
      end: z.nullable(z.int()),
      passage: z.nullable(z.string()),
    }),
  ),
  ambiguous: z.array(z.object({ words: z.string(), passage: z.string(), candidates: z.array(z.string()), ...span })),
  text: z.string(),
});

/** A draft as it comes out of a file: all but its advisory is checked. */
export type DraftFile = z.infer<typeof draftSchema>;
