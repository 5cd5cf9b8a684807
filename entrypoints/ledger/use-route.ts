import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from '@/lib/ledger/route';

/** How long the address waits for the next key, in milliseconds: browsers refuse pages that change it at every one. */
const PAUSE = 400;

/** Changes what is shown, by what it is at that moment; `kept` makes a step that the browser's back button returns from. */
export type ChangeRoute = (next: (route: Route) => Partial<Route>, kept?: boolean) => void;

/** What the ledger shows; the address follows it, and it follows the address. */
export function useRoute(): [Route, ChangeRoute] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(route);
  useEffect(() => {
    const follow = () => {
      clearTimeout(timer.current);
      latest.current = routeOf(location.hash);
      setRoute(latest.current);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const change: ChangeRoute = (changed, kept = false) => {
    const next = { ...latest.current, ...changed(latest.current) };
    latest.current = next;
    setRoute(next);
    clearTimeout(timer.current);
    if (kept) history.pushState(null, '', hashOf(next));
    else timer.current = setTimeout(() => history.replaceState(null, '', hashOf(next)), PAUSE);
  };
  return [route, change];
}
