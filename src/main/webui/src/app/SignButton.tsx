import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

export type SignButtonProps = ActionIconProps & Omit<ComponentPropsWithRef<'button'>, keyof ActionIconProps>;

/** A button of the head that is a sign alone: its label is heard, and shown under the pointer. */
export function SignButton({ label, ...props }: SignButtonProps & { label: string }) {
  return <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} title={label} {...props} />;
}
