import * as z from 'zod/mini';
import { i18n } from '#i18n';
import { MOST_SCOPES, MOST_SIBLINGS, MOST_STEPS, TAG } from '@/lib/page/rule-scope';
import { RefusedMessage } from './receive.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

const tabId = z.int().check(z.minimum(0));
const key = z.string().check(z.maxLength(32));

export const getTabPayload = z.object({ tabId, asOf: z.nullable(z.iso.date()) });
export const tabPayload = z.object({ tabId });
export const jumpToPayload = z.object({ tabId, frameId: z.int().check(z.minimum(0)), key });
export const openPanelPayload = z.object({ key });

/** A page's own script asks; what it names goes into a style sheet, so nothing but names and numbers is let in. */
const siblings = z.int().check(z.minimum(1), z.maximum(MOST_SIBLINGS));
const ruleStep = z.object({ tag: z.string().check(z.regex(TAG)), from: siblings, to: siblings });
const ruleScope = z.array(ruleStep).check(z.minLength(1), z.maxLength(MOST_STEPS));
export const insertRulesPayload = z.object({
  scopes: z.nullable(z.array(ruleScope).check(z.minLength(1), z.maxLength(MOST_SCOPES))),
});

/** The payload as its schema has it, or a refusal that names every fault's path. */
export function readPayload<Schema extends z.ZodMiniType>(schema: Schema, payload: unknown): z.infer<Schema> {
  const read = z.safeParse(schema, payload);
  if (read.success) return read.data;
  const paths = read.error.issues.map((issue) => issue.path.join('.') || 'payload');
  throw new RefusedMessage(i18n.t('refusedMessage.notUnderstood', [paths.join(', ')]));
}
