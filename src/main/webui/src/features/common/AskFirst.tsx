import { Button, Group } from '@mantine/core';
import { Dialog } from './Dialog';
import { useFocusBack } from './use-focus-back';

interface AskFirstProps {
  title: string;
  /** What will be lost. */
  lost: string;
  keep: string;
  go: string;
  act: () => void;
  close: () => void;
}

/** Says what will be lost, before it is; whoever presses Enter or Escape keeps it. */
export function AskFirst({ title, lost, keep, go, act, close }: AskFirstProps) {
  useFocusBack();
  return (
    <Dialog close={close} title={title} transitionProps={{ duration: 0 }} centered>
      <p>{lost}</p>
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={close}>
          {keep}
        </Button>
        <Button
          color="red"
          onClick={() => {
            act();
            close();
          }}
        >
          {go}
        </Button>
      </Group>
    </Dialog>
  );
}
