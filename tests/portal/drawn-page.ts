import { existsSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { fillDays } from './sample-days';
import { PAGES_FOLDER } from './samples';

/** A sample page as it stands when its own scripts have drawn it: no script runs here, what they would put in is put in. */
export function drawnPage(name: string, today: IsoDay): Document {
  const read = (file: string) => fillDays(readFileSync(`${PAGES_FOLDER}${name}/${file}`, 'utf8'), today);
  const document = new new Window().DOMParser().parseFromString(read('page.html'), 'text/html') as unknown as Document;
  if (existsSync(`${PAGES_FOLDER}${name}/fragment.html`)) put(document, '#article', read('fragment.html'));
  const route = document.querySelector('template[id="route-64"]');
  if (route !== null) put(document, '#view', route.innerHTML);
  return document;
}

function put(document: Document, selector: string, html: string): void {
  const place = document.querySelector(selector);
  if (place === null) throw new Error(`The sample page has no ${selector}.`);
  place.innerHTML = html;
}
