import type { Feature } from 'write-excel-file/universal';

/** Half an inch: a wide table needs the paper. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/**
 * What the writer of workbooks leaves out about printing: as wide as the page and as long as need be, the row `headingRow` (counted
 * from 1) of the sheet `name` repeated on every page, pages numbered.
 */
export function printLayout(name: string, headingRow: number): Feature<Blob> {
  const titles = `'${name.replaceAll("'", "''")}'!$${headingRow}:$${headingRow}`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => replaced(xml, /<definedNames\s*\/>|<definedNames><\/definedNames>/, definedName(escaped(titles))),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => replaced(replaced(xml, /<worksheet[^>]*>/, `$&${FIT}`), /<pageSetup[^>]*>/, `$&${PAGE_NUMBERS}`),
          transformElementAttributes: (tag, attributes) => {
            if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
            return tag === 'pageMargins' ? MARGINS : attributes;
          },
        },
      },
    },
  };
}

const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const PAGE_NUMBERS = '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>';

function definedName(range: string): string {
  const name = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${range}</definedName>`;
  return `<definedNames>${name.replaceAll('$', '$$$$')}</definedNames>`;
}

/** Throws where the place is not there: another version of the writer may write other XML, and a workbook that prints badly is noticed too late. */
function replaced(xml: string, place: RegExp, markup: string): string {
  if (!place.test(xml)) throw new Error(`The workbook has no ${place}.`);
  return xml.replace(place, markup);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
