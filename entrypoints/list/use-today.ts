import { useEffect, useState } from 'preact/hooks';
import { type IsoDay, todayInVietnam } from '@/lib/calendar/iso-day';

const MINUTE = 60_000;

/** The day it is in Vietnam, also after midnight in a list that stays open. */
export function useToday(): IsoDay {
  const [today, setToday] = useState(() => todayInVietnam(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(todayInVietnam(new Date())), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return today;
}
