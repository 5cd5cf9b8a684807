/**
 * How many times as long `run` takes for `large` as for `small`. Both are timed in turn and the shortest time of each counts,
 * since whatever else the machine does only adds time. No absolute time is judged, so that a slow machine cannot fail a test.
 */
export function timeRatio<Input>(run: (input: Input) => unknown, small: Input, large: Input, rounds = 6): number {
  const timeOf = (input: Input): number => {
    const begun = performance.now();
    run(input);
    return performance.now() - begun;
  };
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round += 1) {
    least = Math.min(least, timeOf(small));
    most = Math.min(most, timeOf(large));
  }
  return most / least;
}
