/**
 * What goes into every page of a portal, by the names of its files in the build: the script that has a first look and calls for the reader
 * where the page may be a document, and the style of the marks. The style goes in with the page's own, before there are any elements:
 * put in later it would make the browser work out the style of every one of them anew.
 */
export const FIRST_LOOK = { js: ['first-look.js'], css: ['content-scripts/portal.css'] };
