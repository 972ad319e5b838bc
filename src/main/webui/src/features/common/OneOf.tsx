import { useId, type ReactNode } from 'react';
import classes from './OneOf.module.css';

interface OneOfProps<T extends string> {
  label: string;
  value: T;
  data: { value: T; label: ReactNode }[];
  choose: (value: T) => void;
  className?: string | undefined;
  /** It takes the whole width, shared out evenly. */
  wide?: boolean;
}

/** Moves the choice that holds into sight where not all have room. */
function bringIntoSight(choice: HTMLLabelElement | null): void {
  const row = choice?.parentElement;
  if (choice && row && row.scrollWidth > row.clientWidth) {
    row.scrollLeft = choice.offsetLeft - (row.clientWidth - choice.offsetWidth) / 2;
  }
}

/** A few choices side by side, of which one holds; part of the first load, which Mantine's control is too large for. */
export function OneOf<T extends string>({ label, value, data, choose, className = '', wide }: OneOfProps<T>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={`${classes.root ?? ''} ${className}`}
      data-wide={wide}
      data-no-print
    >
      {data.map((each) => (
        <label
          key={each.value}
          ref={each.value === value ? bringIntoSight : undefined}
          data-active={each.value === value || undefined}
        >
          <input
            type="radio"
            name={name}
            value={each.value}
            checked={each.value === value}
            onChange={() => choose(each.value)}
          />
          <span>{each.label}</span>
        </label>
      ))}
    </div>
  );
}
