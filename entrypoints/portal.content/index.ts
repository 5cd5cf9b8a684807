import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hearSettings, listenInPage } from '@/lib/messages';
import { watchNavigation } from '@/lib/page/navigation';
import { PORTALS } from '@/lib/sites/portals';
import { startPage } from './page';

/** Runs on the portals, and where the reader asks for it on any page. A second start ends the first and takes its place. */
export default defineContentScript({
  matches: PORTALS,
  runAt: 'document_idle',
  main(context) {
    if (window.top !== window) return;
    const page = startPage(window, context.signal);
    watchNavigation(window, page.navigated, context.signal);
    listenInPage(page.scan, context.signal);
    hearSettings(page.settingsChanged, context.signal);
  },
});
