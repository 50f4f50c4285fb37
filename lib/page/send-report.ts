import type { FrameReport } from './messages.ts';
import type { Ask } from './messenger.ts';
import { packReport } from './pack-report.ts';

/** What sending needs of the script that reports. */
export interface Sending {
  ask: Ask;
  isExtensionThere(): boolean;
  /** Called where nobody answers because the extension is gone. */
  stop(): void;
}

/** Sends one report; true where the background took it. */
export async function sendReport({ ask, isExtensionThere, stop }: Sending, report: FrameReport): Promise<boolean> {
  const answer = await ask('report', packReport(report));
  if (!answer && !isExtensionThere()) stop();
  return answer?.ok ?? false;
}
