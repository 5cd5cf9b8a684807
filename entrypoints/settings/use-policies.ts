import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NO_POLICIES, type Policies, readPolicies } from '@/lib/policy/read-policies';

/** What the organisation has laid down for this machine; nothing until it is read, and where it cannot be. */
export function usePolicies(): Policies {
  const [policies, setPolicies] = useState<Policies>(NO_POLICIES);
  useEffect(() => {
    readPolicies(browser.storage.managed).then(setPolicies, reportError);
  }, []);
  return policies;
}
