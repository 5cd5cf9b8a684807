import { SOON_IN_DAYS } from '@/lib/store/soon-in-days';
import { readSoonDays, SOON } from '@/lib/store/soon-setting';
import { useSetting } from './use-setting';

/** How many days after today count as soon, as it is set now; null until it is read. */
export function useSoonDays(): number | null {
  return useSetting(SOON, readSoonDays, SOON_IN_DAYS);
}
