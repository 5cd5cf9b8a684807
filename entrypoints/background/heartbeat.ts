import { browser } from 'wxt/browser';
import { nextTick, TICK_MINUTES } from '@/lib/reminders/next-tick';

/** The one alarm of the extension. */
export const HEARTBEAT = 'heartbeat';
/** An alarm of earlier versions, which browsers keep over an update. */
const FORMER = 'midnight';

/**
 * Sees to it that the background is woken again and again. An alarm that is there is left alone, since making it anew at
 * every start would put it off for ever; it is made where the browser has lost it, or where a clock that was wrong has put
 * it out of reach.
 */
export async function keepHeartbeat(now: Date): Promise<void> {
  await browser.alarms.clear(FORMER);
  const alarm = await browser.alarms.get(HEARTBEAT);
  const latest = now.getTime() + 2 * TICK_MINUTES * 60_000;
  if (alarm !== undefined && alarm.scheduledTime <= latest) return;
  await browser.alarms.create(HEARTBEAT, { when: nextTick(now), periodInMinutes: TICK_MINUTES });
}
