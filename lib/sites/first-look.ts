/** The script that has a first look at a page and calls for the reader where it may be a document. */
export const FIRST_LOOK = 'first-look.js';
