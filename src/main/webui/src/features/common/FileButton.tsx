import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface FileButtonProps {
  /** What asks for the file and saves it. */
  file: { isPending: boolean; mutate: () => void };
  children: ReactNode;
}

/** Saves a file, and shows that it is under way. */
export function FileButton({ file, children }: FileButtonProps) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={16} />}
      loading={file.isPending}
      onClick={() => file.mutate()}
    >
      {children}
    </Button>
  );
}
