import { refuse } from '../problems.ts';

/** A run of letters as pdf.js gives it: `transform` ends with the place of its baseline, y upwards. */
export interface TextRun {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

export interface OpenPdf {
  pages: number;
  /** The words of a page, numbered from 1. */
  runs(page: number): Promise<TextRun[]>;
  close(): Promise<void>;
}

/**
 * Opens a PDF for its words alone: no font, no picture and no script of it is ever used, and nothing is fetched. pdf.js reads
 * it on the thread that calls: who calls is a worker that can be ended, or the command line.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const [{ getDocument, VerbosityLevel }, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  // Given its reading half, pdf.js starts no worker of its own.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
  const task = getDocument({
    // A copy, and no Buffer: pdf.js takes the bytes for itself.
    data: new Uint8Array(bytes),
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    return {
      pages: document.numPages,
      async runs(number) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        page.cleanup();
        return items.filter((item): item is typeof item & TextRun => 'str' in item);
      },
      close: () => task.destroy(),
    };
  } catch (fault) {
    await task.destroy();
    return refuse(fault instanceof Error && fault.name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}
