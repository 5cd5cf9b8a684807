import { MY_UNIT, type MyUnit, NO_UNIT, readMyUnit } from '@/lib/unit/my-unit';
import { readOwnUnit } from './own-unit';
import { useSetting } from './use-setting';

/** The units whose tasks are the official's own now, those that the organisation has laid down among them; null until they are read. */
export function useMyUnit(): MyUnit | null {
  return useSetting(MY_UNIT, readOwnUnit, NO_UNIT);
}

/** The units that the official has chosen in the settings, to be changed there; null until they are read. */
export function useChosenUnit(): MyUnit | null {
  return useSetting(MY_UNIT, readMyUnit, NO_UNIT);
}
