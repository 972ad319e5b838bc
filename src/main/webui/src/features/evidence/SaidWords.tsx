import classes from './Evidence.module.css';

/** What the document says, and what whoever entered it says beside. */
export function SaidWords({
  quote,
  note,
}: {
  quote?: string | null | undefined;
  note?: string | null | undefined;
}) {
  return (
    <>
      {quote && (
        <blockquote className={classes.note}>
          <bdi>{quote}</bdi>
        </blockquote>
      )}
      {note && (
        <p className={classes.note}>
          <bdi>{note}</bdi>
        </p>
      )}
    </>
  );
}
