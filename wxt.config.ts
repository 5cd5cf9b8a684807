import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { FIRST_LOOK } from './lib/sites/first-look';
import { PORTALS } from './lib/sites/portals';

/** What our own pages and the background may load and reach: nothing but the extension's own files. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** How the extension is built. Permissions are explained in the README, one by one. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [preact()],
    // A bundle that uses nothing of the polyfill is not to carry it: it is larger than the whole first look.
    build: { rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /webextension-polyfill/, sideEffects: false }] } } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'vi',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
    // Further sites, one by one, each asked for within a click.
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: PORTALS, ...FIRST_LOOK, run_at: 'document_idle' }],
    action: { default_title: '__MSG_extShortName__' },
    content_security_policy: { extension_pages: POLICY },
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
  }),
});

/** Firefox takes what is laid down for a machine from its own files and knows no schema. */
const CHROMIUM = {
  minimum_chrome_version: '105',
  storage: { managed_schema: 'managed-schema.json' },
};

/**
 * What Firefox alone wants. 140 is the first version that has CSS Custom Highlights, which everything in the page is painted with; it also
 * knows that nothing is collected. The id is what policies of administrators name.
 */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'so-viec@so-viec.vn',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};
