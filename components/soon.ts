import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { SOON_IN_DAYS } from '@/lib/store/soon-in-days';

/** How many days after today count as soon; null, or without a provider, it is the usual number. */
export const SoonContext = createContext<number | null>(null);

/** How many days after today count as soon, for the component that calls it. */
export function useSoon(): number {
  return useContext(SoonContext) ?? SOON_IN_DAYS;
}
