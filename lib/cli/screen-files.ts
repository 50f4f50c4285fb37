import { bundledList } from '@/lib/advisories/bundled-list';
import { bytesSource, COMMAND_LINE_LIMITS, type FileProblem } from '@/lib/files';
import { type FileEvent, readFile } from '@/lib/files/read-file';
import type { Parcel } from '@/lib/listings';
import { countFindings, type ScreenedParcel, screenedParcel, screenParcel, versionsOf } from '@/lib/screening';
import { type DocumentWriter, documentWriter } from './document-writer.ts';
import { EXTENSION_VERSION } from './extension-version.ts';
import { fileSource } from './file-source.ts';
import { findInputs, type Input } from './find-inputs.ts';
import type { Call } from './main.ts';
import { readInput } from './read-input.ts';
import { ReadingRate } from './reading-rate.ts';

/** Screens files, directories or standard input one by one; what cannot be read is named, and the rest is done. */
export async function screenFiles(call: Call): Promise<boolean> {
  const { inputs, remarks } = await findInputs(call.options.inputs);
  for (const remark of remarks) call.say(remark);
  const isSingle = inputs.length === 1 && !/\.zip$/i.test(inputs[0]!.source);
  const run = new Run(call, documentWriter(call.options.format, isSingle, call.out));
  await run.screen(inputs);
  return run.allRead;
}

class Run {
  allRead = true;
  private isHeard = true;
  private counts = countFindings([]);
  private readonly list = bundledList();

  constructor(
    private readonly call: Call,
    private readonly writer: DocumentWriter,
  ) {}

  async screen(inputs: readonly Input[]): Promise<void> {
    this.isHeard = await this.writer.begin();
    for (const input of inputs) {
      if (!this.isHeard) return;
      await this.screenInput(input);
    }
    if (this.isHeard) await this.writer.end();
  }

  private async screenInput(input: Input): Promise<void> {
    if ('sentence' in input) {
      this.refuse(input.source, input.sentence);
      return;
    }
    const source = await this.sourceOf(input);
    if (source === null) return;
    const { encoding } = this.call.options;
    const rate = new ReadingRate(input.source, this.call);
    const options = { limits: COMMAND_LINE_LIMITS, encodingOf: () => encoding, now: () => performance.now() };
    for await (const event of readFile(source, options)) {
      await this.take(event);
      rate.count(event);
      if (!this.isHeard) return;
    }
    rate.finish();
  }

  /** A file is read in pieces from the disk; what comes through a pipe is held, since it may have to be read twice. */
  private async sourceOf({ source, size }: { source: string; size?: number }) {
    if (size !== undefined) return fileSource(source, size);
    const bytes = await readInput(source, this.call.stdin);
    if (bytes.ok) return bytesSource(source, bytes.bytes);
    this.refuse(source, bytes.sentence);
    return null;
  }

  private async take(event: FileEvent): Promise<void> {
    switch (event.kind) {
      case 'begin':
        await this.begin(event.name, event.url);
        break;
      case 'parcels':
        this.isHeard = await this.writer.write(this.judged(event.parcels));
        break;
      case 'end':
        await this.end(event);
        break;
      case 'refused':
        this.refuse(event.name, sentenceOf(event.problem));
        break;
      case 'passed-over':
        this.call.say(`${event.name}: ${event.problem.says}`);
        break;
      case 'pause':
        break;
    }
  }

  private name = '';

  private async begin(name: string, url: string | null): Promise<void> {
    this.name = name;
    this.counts = countFindings([]);
    const versions = versionsOf(EXTENSION_VERSION, this.list);
    this.isHeard = await this.writer.beginDocument({ source: name, url, asOf: this.call.asOf, versions });
  }

  private judged(parcels: readonly Parcel[]): ScreenedParcel[] {
    const screened = parcels.map((parcel) => screenedParcel(parcel, screenParcel(parcel, this.list, this.call.asOf)));
    const { notStated, byVerdict } = countFindings(screened);
    this.counts.notStated += notStated;
    for (const verdict of Object.keys(byVerdict) as (keyof typeof byVerdict)[]) {
      this.counts.byVerdict[verdict] += byVerdict[verdict];
    }
    return screened;
  }

  private async end({ counts, remarks, isPartRead }: FileEvent & { kind: 'end' }): Promise<void> {
    for (const remark of remarks) this.call.say(`${this.name}: ${remark.says}`);
    this.allRead &&= !isPartRead;
    this.isHeard = await this.writer.endDocument({ ...counts, ...this.counts });
  }

  private refuse(name: string, sentence: string): void {
    this.call.say(`${name}: ${sentence}`);
    this.allRead = false;
  }
}

function sentenceOf(problem: FileProblem): string {
  return problem.code === 'undecodable'
    ? `${problem.says} Name it with --encoding, for instance ${problem.encodings?.[1]}.`
    : problem.says;
}
