import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** How the extension is built. Permissions are explained in the README, one by one. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'vi',
    minimum_chrome_version: '105',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
    action: { default_title: '__MSG_extShortName__' },
  },
});
