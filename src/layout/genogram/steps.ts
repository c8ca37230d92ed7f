/**
 * Work that can be interrupted: it stops from time to time and yields how much
 * is done, 0 to 1. Whoever drives it answers with true to have it come to an
 * end soon, with what it has by then.
 */
export type Steps<Result> = Generator<number, Result, boolean | undefined>;

/** The same steps as a part of longer work. */
export function* scaled<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (let step = steps.next(); ; ) {
    if (step.done) return step.value;
    step = steps.next(yield from + step.value * (to - from));
  }
}

/** Takes all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
