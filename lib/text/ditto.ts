/** Stands in a cell of a table's row where a cell of a row above reaches down: what is said there holds here as well. */
export const DITTO = '〃';
