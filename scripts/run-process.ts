import { spawn } from 'node:child_process';

export interface Finished {
  /** Exit status; `null` where a signal or the time limit ended it. */
  status: number | null;
  /** Standard output alone. */
  stdout: string;
  /** Standard output and standard error as they came. */
  output: string;
  timedOut: boolean;
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Seconds after which the process and its children are ended. */
  timeoutSeconds?: number;
  cwd?: string;
  /** Also show the output while it comes. */
  echo?: boolean;
}

/** Runs a program to its end without standard input and keeps what it says. */
export function runProcess(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { env, timeoutSeconds = 600, cwd, echo = false } = options;
  return new Promise((resolve) => {
    // A group of its own on POSIX, so that a time limit also ends what it started.
    const isPosix = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: isPosix,
    });
    const pieces: string[] = [];
    const stdoutPieces: string[] = [];
    let timedOut = false;
    const keep = (text: string) => {
      pieces.push(text);
      if (echo) process.stdout.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => stdoutPieces.push(text));
    child.stdout.on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const timer = setTimeout(() => {
      timedOut = true;
      if (isPosix && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, timeoutSeconds * 1000);
    const finish = (status: number | null) => {
      clearTimeout(timer);
      resolve({ status, stdout: stdoutPieces.join(''), output: pieces.join(''), timedOut });
    };
    child.on('error', (error) => {
      pieces.push(error.message);
      finish(null);
    });
    child.on('close', finish);
  });
}
