import { MY_UNIT, type MyUnit, NO_UNIT, readMyUnit } from '@/lib/unit/my-unit';
import { useSetting } from './use-setting';

/** The official's own unit, as it is set now; null until it is read. */
export function useMyUnit(): MyUnit | null {
  return useSetting(MY_UNIT, readMyUnit, NO_UNIT);
}
