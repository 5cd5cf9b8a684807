/** The tag of the extension's own element in a page, in the form of `Element.tagName`. */
export const HOST_TAG = 'SO-VIEC-PANEL';

const TAGS = new Set(
  (
    'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE LINK META IFRAME FRAME FRAMESET OBJECT EMBED APPLET CANVAS VIDEO AUDIO MAP ' +
    `INPUT SELECT BUTTON TEXTAREA OPTION DATALIST PROGRESS METER ${HOST_TAG}`
  ).split(' '),
);

/**
 * Elements whose text is never part of what a page says, however much of it they hold: code, embedded things, form controls with
 * the labels tied to them, and our own element. The form itself is not among them: SharePoint wraps every page in one.
 */
export function isNeverText(element: Element): boolean {
  const tag = element.tagName;
  if (TAGS.has(tag)) return true;
  if (tag === 'LABEL') return element.hasAttribute('for') || element.querySelector('input, select, textarea') !== null;
  if (tag === 'DIALOG') return !element.hasAttribute('open');
  return element.namespaceURI === 'http://www.w3.org/2000/svg';
}
