import { IconSelector } from '@tabler/icons-react';
import classes from './SmallSelect.module.css';

interface SmallSelectProps<T extends string> {
  label: string;
  title?: string;
  value: T;
  data: { value: T; label: string }[];
  choose: (value: T) => void;
}

/** The browser's own list of choices in the page's clothes: it is part of the first load, Mantine's inputs are not. */
export function SmallSelect<T extends string>({ label, title, value, data, choose }: SmallSelectProps<T>) {
  return (
    <span className={classes.root}>
      <select
        className="plain-field"
        aria-label={label}
        title={title}
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value as T)}
      >
        {data.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <IconSelector size={13} aria-hidden />
    </span>
  );
}
