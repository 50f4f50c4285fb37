import { StoreError, type StoreProblem } from './store-problem.ts';

/** The promise's outcome, or a store error when it does not come in time. `problem` is asked at that moment. */
export async function within<T>(ms: number, promise: Promise<T>, problem: () => StoreProblem): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError(problem(), `${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
