import { z } from 'zod';

const calendarDate = z.iso.date('is no date of the form YYYY-MM-DD');

/** True for a day that the calendar has, written YYYY-MM-DD. */
export function isCalendarDate(value: string): boolean {
  return calendarDate.safeParse(value).success;
}

/** One line of `--lines`: words to screen and where in a listing they stand. */
const labelledLine = z.object({
  id: z.union([z.string(), z.number()], 'must be a string or a number'),
  field: z.enum(
    ['origin', 'title', 'description', 'heading', 'notice', 'seller', 'location', 'page'],
    'must be one of origin, title, description, heading, notice, seller, location, page',
  ),
  text: z.string('must be a string'),
  asOf: z.optional(calendarDate),
});
export type LabelledLine = z.infer<typeof labelledLine>;

/** A day, or a day and an hour, as ISO 8601 writes them: its day as written, since that is the day where the page was fetched. */
const fetchDay = z
  .string('must be a string')
  .regex(/^\d{4}-\d\d-\d\d(?:[T ].*)?$/, 'is no date of the form YYYY-MM-DDThh:mm:ssZ')
  .transform((text) => text.slice(0, 10))
  .pipe(calendarDate);

/** One line of `--input jsonl`: a fetched page. */
const pageLine = z.object({
  url: z.string('must be a string'),
  html: z.string('must be a string'),
  fetchedAt: z.optional(z.nullable(fetchDay)),
});
export type PageLine = z.infer<typeof pageLine>;

export type ReadLine<Value> = { ok: true; value: Value } | { ok: false; sentence: string };

export function readLabelledLine(text: string): ReadLine<LabelledLine> {
  return readLine(text, labelledLine);
}

export function readPageLine(text: string): ReadLine<PageLine> {
  return readLine(text, pageLine);
}

function readLine<Value>(text: string, schema: z.ZodType<Value>): ReadLine<Value> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, sentence: 'is no JSON.' };
  }
  const read = schema.safeParse(data);
  if (read.success) return { ok: true, value: read.data };
  // Every fault with its path, not only the first.
  const faults = read.error.issues.map((issue) =>
    issue.path.length === 0 ? 'is no JSON object' : `${issue.path.join('.')} ${issue.message}`,
  );
  return { ok: false, sentence: `${faults.join('; ')}.` };
}
