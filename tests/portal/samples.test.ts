import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawnPage } from './drawn-page';
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
      const words = (drawnPage(name, '2026-11-21').body.textContent ?? '')
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .normalize('NFC');
      for (const task of expected.tasks) {
        expect(words, task.begins).toContain(task.begins);
        for (const deadline of task.deadlines) expect(words).toContain(deadline.phrase);
      }
    },
  );
});
