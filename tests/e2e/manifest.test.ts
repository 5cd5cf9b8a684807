import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import allowed from '../permissions.json';
import { ROOT, runTool } from '../run-tool';

/** The parts of a manifest by which an extension can get at anything. */
interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_scripts?: { matches: string[]; all_frames?: boolean; match_about_blank?: boolean; world?: string }[];
  content_security_policy?: { extension_pages?: string };
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  // Chrome's was built before these tests began.
  if (browser === 'firefox') expect(runTool('wxt', ['build', '-b', 'firefox', '--mv3'])).toBe(0);
  const manifest = JSON.parse(readFileSync(`${ROOT}.output/${browser}-mv3/manifest.json`, 'utf8')) as Manifest;

  test('asks for what is on the list and nothing else', () => {
    const { permissions = [], optional_permissions = [], host_permissions = [], optional_host_permissions = [] } = manifest;
    expect([...permissions, ...optional_permissions].sort()).toEqual(allowed[browser].permissions);
    const matches = (manifest.content_scripts ?? []).flatMap((script) => script.matches);
    expect([...new Set([...matches, ...host_permissions])].sort()).toEqual(allowed[browser].sites);
    expect(optional_host_permissions).toEqual(allowed[browser].askedFor);
  });

  test('lets no page and no other extension in, and puts nothing into frames or the page’s own world', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    for (const script of manifest.content_scripts ?? []) {
      expect([script.all_frames ?? false, script.match_about_blank ?? false, script.world ?? 'ISOLATED']).toEqual([
        false,
        false,
        'ISOLATED',
      ]);
    }
  });

  test('has a policy under which nothing but its own files is loaded or reached', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/);
  });
});

test('every permission and every site is explained in the README', () => {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  const rows = readme.split('\n').filter((line) => /^\| .+ \| .+ \|$/.test(line));
  const explained = rows.map((row) => row.split('|')[1] ?? '').join(' ');
  const wanted = Object.values(allowed).flatMap(({ permissions, sites }) => [
    ...permissions,
    ...sites.map((site) => site.replace(/^\*:\/\/|\/\*$/g, '')),
    'optional_host_permissions',
  ]);
  for (const name of new Set(wanted)) expect(explained, `README has no row for ${name}`).toContain(`\`${name}\``);
});
