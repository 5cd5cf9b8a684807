import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callReader } from '@/lib/messages/call-reader';
import { beginLooking, endWithFinding } from '@/lib/page/looking';
import { lookAt } from './first-look';

/** All that runs by itself on a page of the portals. It is small: most pages are no documents, and the reader is put only into those. */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const found = () => {
    endWithFinding();
    void callReader();
  };
  lookAt(window, found, beginLooking());
});
