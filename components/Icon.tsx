const PATHS = {
  overdue: 'M8 1.8 15 14H1L8 1.8Zm0 4.4v3.6m0 1.9v.2',
  today: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 4.5V8l2.4 1.6',
  next7: 'M2 3.5h12V14H2V3.5Zm0 3.2h12M5 1.8v3M11 1.8v3M5 9.8h2',
  later: 'M2 3.5h12V14H2V3.5Zm0 3.2h12M5 1.8v3M11 1.8v3M9 11.3h2',
  recurring: 'M13.5 6A6 6 0 0 0 3 4.2L1.8 5.5M2.5 10a6 6 0 0 0 10.5 1.8l1.2-1.3M1.8 2v3.5h3.5M14.2 14v-3.5h-3.5',
  none: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5 8h6',
  done: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM4.8 8.2l2.2 2.2 4.2-4.6',
  doneLate: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM4.8 7l2.2 2.2 4.2-4.6M5 12h6',
  cancelled: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM3.5 3.5l9 9',
  tick: 'M3 8.5 6.5 12 13 4.5',
  bell: 'M3.5 11.5h9L11.3 10V6.5a3.3 3.3 0 0 0-6.6 0V10L3.5 11.5ZM6.8 13.8h2.4',
  export: 'M8 1.8v8M4.8 6.8 8 10l3.2-3.2M2 10.5V14h12v-3.5',
  side: 'M1.8 2.5h12.4v11H1.8v-11ZM9.8 2.5v11',
  columns: 'M2 2.5h12v11H2v-11ZM6 2.5v11M10 2.5v11',
  bookmark: 'M4 2h8v12l-4-3-4 3V2Z',
  book: 'M3 2.5h8.5a1.5 1.5 0 0 1 1.5 1.5v9.5H4.5A1.5 1.5 0 0 1 3 12V2.5ZM3 12a1.5 1.5 0 0 1 1.5-1.5H13M6 5.5h4',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.4 10.4l3.6 3.6',
  add: 'M8 3v10M3 8h10',
  up: 'M3.5 10.5 8 6l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  open: 'M9.5 2H14v4.5M14 2 7.5 8.5M12 9.5V14H2V4h4.5',
  delete: 'M2.5 4h11M6 4V2h4v2M4 4l.7 10h6.6L12 4M6.6 6.8v4.6M9.4 6.8v4.6',
  scan: 'M1.5 5V1.5H5M11 1.5h3.5V5M14.5 11v3.5H11M5 14.5H1.5V11M4 6h8M4 8.3h8M4 10.6h5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing in the colour of the text beside it, which says the same in words: screen readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
