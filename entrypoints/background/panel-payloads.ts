import * as z from 'zod/mini';
import { i18n } from '#i18n';
import { RefusedMessage } from './receive.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

const tabId = z.int().check(z.minimum(0));
const key = z.string().check(z.maxLength(32));

export const getTabPayload = z.object({ tabId, asOf: z.nullable(z.iso.date()) });
export const tabPayload = z.object({ tabId });
export const jumpToPayload = z.object({ tabId, frameId: z.int().check(z.minimum(0)), key });
export const openPanelPayload = z.object({ key });

/** The payload as its schema has it, or a refusal that names every fault's path. */
export function readPayload<Schema extends z.ZodMiniType>(schema: Schema, payload: unknown): z.infer<Schema> {
  const read = z.safeParse(schema, payload);
  if (read.success) return read.data;
  const paths = read.error.issues.map((issue) => issue.path.join('.') || 'payload');
  throw new RefusedMessage(i18n.t('refusedMessage.notUnderstood', [paths.join(', ')]));
}
