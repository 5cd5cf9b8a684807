import { useRef, useState } from 'preact/hooks';
import { Field } from '@/components/Field';
import { Icon } from '@/components/Icon';
import { useTranslation } from '@/components/translation';
import { hostOf, PORTALS } from '@/lib/sites/portals';
import { sitePattern } from '@/lib/sites/site-pattern';
import type { Sites } from './use-sites';

interface Props {
  sites: Sites;
  /** Hosts that the organisation has laid down: they are offered, and the browser asks for each as for any other. */
  laidDown: readonly string[];
}

/** The sites on which documents are read: the portals, and further ones that the official allows one by one. */
export function SitesForm({ sites, laidDown }: Props) {
  const t = useTranslation();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const wished = laidDown.flatMap((host) => {
    const result = sitePattern(host);
    return 'pattern' in result && !sites.further.includes(result.pattern) ? [result.pattern] : [];
  });

  // The browser asks its own question only within a click: nothing may be awaited before.
  const add = () => {
    const result = sitePattern(typed);
    if ('wrong' in result) return setError(t(result.wrong));
    if (sites.further.includes(result.pattern)) return setError(t('siteKnown'));
    setError(null);
    sites.allow([result.pattern], () => setTyped(''));
    return undefined;
  };

  return (
    <section class="form sites">
      <h2>{t('sitesTitle')}</h2>
      <p class="detail">{t('sitesHint')}</p>
      <ul class="units" aria-label={t('sitesTitle')}>
        {PORTALS.map((pattern) => (
          <li key={pattern}>
            <span>{hostOf(pattern)}</span>
            {sites.missing.includes(pattern) ? (
              <button type="button" class="plain" onClick={() => sites.allow(sites.missing)}>
                {t('sitesAllow')}
              </button>
            ) : (
              <span class="detail">{t('sitesAlways')}</span>
            )}
          </li>
        ))}
        {wished.map((pattern) => (
          <li key={pattern}>
            <span>{hostOf(pattern)}</span>
            <span class="detail">{t('policyLaidDown')}</span>
            <button type="button" class="plain" onClick={() => sites.allow([pattern])}>
              {t('sitesAllow')}
            </button>
          </li>
        ))}
        {sites.further.map((pattern) => (
          <li key={pattern}>
            <span>{hostOf(pattern)}</span>
            <button
              type="button"
              class="plain"
              aria-label={t('siteRemoveOne', hostOf(pattern))}
              onClick={() => {
                sites.refuse(pattern);
                input.current?.focus();
              }}
            >
              <Icon name="close" /> {t('siteRemove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="adding"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field label={t('siteName')} error={error ?? (sites.problem === null ? null : t(sites.problem))}>
          {(control) => (
            <div class="with-button">
              <input
                {...control}
                ref={input}
                inputMode="url"
                autocomplete="off"
                maxLength={300}
                placeholder={t('siteNameHint')}
                value={typed}
                onInput={(event) => {
                  setError(null);
                  setTyped(event.currentTarget.value);
                }}
              />
              <button type="submit" class="plain">
                {t('sitesAllow')}
              </button>
            </div>
          )}
        </Field>
      </form>
    </section>
  );
}
