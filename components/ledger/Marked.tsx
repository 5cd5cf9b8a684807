import { foldedMarks } from '@/lib/text/folded-marks';

/** A text with what is looked for in it marked, Vietnamese signs, đ and case aside. */
export function Marked({ text, query }: { text: string; query: string }) {
  const marks = foldedMarks(text, query);
  if (marks.length === 0) return <>{text}</>;
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <>
          {text.slice(index === 0 ? 0 : marks[index - 1]?.end, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.end)}
    </>
  );
}
