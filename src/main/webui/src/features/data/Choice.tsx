import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';

export interface Option {
  value: string;
  label: string;
}

interface ChoiceProps {
  label: string;
  value: string;
  options: Option[];
  onChange: (value: string) => void;
  description?: ReactNode;
}

/** One of a few: the system's own list, which every keyboard and screen reader knows. */
export function Choice({ label, value, options, onChange, description }: ChoiceProps) {
  return (
    <NativeSelect
      size="sm"
      label={label}
      description={description}
      value={value}
      data={options}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
