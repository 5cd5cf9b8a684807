/** The light side of the protocol, for pages and popup: no schemas, so that nothing of zod is bundled into a page. */
export { ask, askTab } from './ask';
export { hearSettings, listenInPage } from './listen-in-page';
export type { Answer, ErrorKey, Payload, SavedTask, Value } from './protocol';
