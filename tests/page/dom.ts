import { Window } from 'happy-dom';

/** A document parsed from HTML, head and all: no script runs and nothing is fetched, because it belongs to no window. */
export function parse(html: string): Document {
  return new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** The body of a window's own document, filled with HTML. Ranges work there; scripts in the HTML do not run. */
export function body(html: string): HTMLElement {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body as unknown as HTMLElement;
}
