import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hearSettings, listenInPage } from '@/lib/messages';
import { endLooking, hasFound } from '@/lib/page/looking';
import { watchNavigation } from '@/lib/page/navigation';
import { PORTALS } from '@/lib/sites/portals';
import { startPage } from './page';

/**
 * Put into pages that may be documents, and where the official asks for it into any page. A second start ends the first and takes its
 * place. Its matches become permissions: without them the background could not put it anywhere.
 */
export default defineContentScript({
  matches: PORTALS,
  registration: 'runtime',
  main(context) {
    if (window.top !== window) return;
    endLooking();
    const page = startPage(window, context.signal, hasFound());
    watchNavigation(window, page.navigated, context.signal);
    listenInPage(page.scan, context.signal);
    hearSettings(page.settingsChanged, context.signal);
  },
});
