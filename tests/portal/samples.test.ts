import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fillDays } from './sample-days';
import { PAGES_FOLDER, readSamples } from './samples';

describe('the days of a sample', () => {
  test('lie around the day it is shown', () => {
    expect(fillDays('trước ngày {{day+20}}', '2026-11-21')).toBe('trước ngày 11/12/2026');
    expect(fillDays('{{long-4}} {{iso+0}}', '2026-03-02')).toBe('ngày 26 tháng 02 năm 2026 2026-03-02');
  });
});

describe('the sample pages', () => {
  const samples = readSamples('2026-11-21');

  test('each have a page', () => {
    expect(samples.length).toBeGreaterThanOrEqual(14);
    for (const { name } of samples) expect(existsSync(`${PAGES_FOLDER}${name}/page.html`), name).toBe(true);
  });

  test.each(samples.filter((sample) => sample.expected.detected))(
    '$name: every due day that is expected has a phrase on the page',
    ({ name, expected }) => {
      const file = existsSync(`${PAGES_FOLDER}${name}/fragment.html`) ? 'fragment.html' : 'page.html';
      const words = plainWords(fillDays(readFileSync(`${PAGES_FOLDER}${name}/${file}`, 'utf8'), '2026-11-21'));
      for (const task of expected.tasks) {
        expect(words, task.begins).toContain(task.begins);
        for (const deadline of task.deadlines) expect(words).toContain(deadline.phrase);
      }
    },
  );
});

/** The words of a page, roughly: enough to see that an expectation was not mistyped. */
function plainWords(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ''))
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
}

function decodeEntities(text: string): string {
  const letters: Record<string, string> = { nbsp: ' ', shy: '', amp: '&', lt: '<', gt: '>' };
  const bases: Record<string, string> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303' };
  return text
    .replace(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([A-Za-z])(acute|grave|circ|tilde);/g, (_entity, letter: string, mark: string) => `${letter}${bases[mark]}`)
    .replace(/&([a-z]+);/g, (entity, name: string) => letters[name] ?? entity);
}
