/** How often, in minutes, the background looks whether something is to be said. */
export const TICK_MINUTES = 10;

/** The instant, in milliseconds, of the next full ten minutes: so midnight and the hour of reminders are met when they come. */
export function nextTick(now: Date): number {
  const period = TICK_MINUTES * 60_000;
  return (Math.floor(now.getTime() / period) + 1) * period;
}
