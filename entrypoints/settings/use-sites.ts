import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { MessageKey } from '@/components/translation';
import { furtherSites, PORTALS } from '@/lib/sites/portals';

/** Where documents may be read, as the browser allows it now. */
export interface Sites {
  /** Match patterns of the sites that the official has added. */
  further: readonly string[];
  /** Portals that the browser does not let us read yet: Firefox grants none when an extension is installed. */
  missing: readonly string[];
  /** Why the last wish was not granted; null where it was. */
  problem: MessageKey | null;
  /** Asks the browser for sites. To be called within a click, with nothing awaited before it. */
  allow(patterns: readonly string[], onAllowed?: () => void): void;
  /** Gives a site back to the browser. */
  refuse(pattern: string): void;
}

/** The sites, kept up to date with what the browser allows, also where that is changed in the browser's own settings. */
export function useSites(): Sites {
  const [further, setFurther] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const read = useCallback(() => {
    sitesNow().then((sites) => {
      setFurther(sites.further);
      setMissing(sites.missing);
    }, reportError);
  }, []);
  useEffect(() => {
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, [read]);
  const fail = (error: unknown) => {
    reportError(error);
    setProblem('errorSites');
  };
  return {
    further,
    missing,
    problem,
    allow: (patterns, onAllowed) => {
      browser.permissions.request({ origins: [...patterns] }).then((granted) => {
        setProblem(granted ? null : 'siteNotAllowed');
        read();
        if (granted) onAllowed?.();
      }, fail);
    },
    refuse: (pattern) => {
      browser.permissions.remove({ origins: [pattern] }).then(() => {
        setProblem(null);
        read();
      }, fail);
    },
  };
}

async function sitesNow(): Promise<Pick<Sites, 'further' | 'missing'>> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = await Promise.all(PORTALS.map((portal) => readsPortal(portal)));
  return { further: furtherSites(origins), missing: PORTALS.filter((_, index) => granted[index] === false) };
}

/**
 * Whether our script runs on a portal. In Chromium the manifest's matches are granted with the installation, and are no host
 * permission that one could ask about; Firefox counts them as such, to be granted by the reader.
 */
async function readsPortal(pattern: string): Promise<boolean> {
  return import.meta.env.FIREFOX ? browser.permissions.contains({ origins: [pattern] }) : true;
}
