import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCli } from '@/scripts/build-cli';

const RUNNER = fileURLToPath(new URL('run-bundle.ts', import.meta.url));

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface Started {
  child: ChildProcess;
  /** What it has said on standard error so far. */
  said(): string;
  ended: Promise<Ended>;
}

/** The command line as built now, in a copy of its own; a start gives a process that can be killed. */
export class Screen {
  private constructor(private readonly folder: string) {}

  static async copy(): Promise<Screen> {
    const built = dirname(await buildCli());
    // Beside the other builds, where the packages are found.
    const folder = await mkdtemp(join(dirname(dirname(built)), 'archive-test-'));
    await cp(built, folder, { recursive: true });
    return new Screen(folder);
  }

  /** What is to be called for it, for a shell. */
  get command(): string[] {
    return [process.execPath, RUNNER, join(this.folder, 'screen.js')];
  }

  start(args: readonly string[], cwd: string, stdin = ''): Started {
    const [program = '', ...own] = this.command;
    const child = spawn(program, [...own, ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    const result: Ended = { status: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      result.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      result.stderr += text;
    });
    child.stdin.on('error', () => {}); // a run that ends before it has read everything
    child.stdin.end(stdin);
    const ended = new Promise<Ended>((resolve) => {
      child.on('close', (status) => resolve({ ...result, status }));
    });
    return { child, said: () => result.stderr, ended };
  }

  run(args: readonly string[], cwd: string, stdin = ''): Promise<Ended> {
    return this.start(args, cwd, stdin).ended;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
