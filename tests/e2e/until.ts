const STEP_IN_MS = 50;

/** Waits until `holds` gives true; throws `sentence` where it has not within `timeout` milliseconds. */
export async function until(holds: () => Promise<boolean>, sentence: string, timeout = 10_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(sentence);
    await new Promise((resolve) => setTimeout(resolve, STEP_IN_MS));
  }
}
