import { useQuery } from '@tanstack/react-query';
import { idPath, read, send } from './client';

export type FirmEventKind =
  | 'founded'
  | 'renamed'
  | 'first-relation'
  | 'first-row'
  | 'listed'
  | 'delisted'
  | 'last-row'
  | 'last-relation'
  | 'dissolved';

export interface FirmEvent {
  kind: FirmEventKind;
  /** Empty where it is not known, as are those that follow. */
  date: string;
  what: string;
  relation: string;
  sources: { id: string; title: string }[];
  datasets: string[];
}

export interface FirmTimeline {
  events: FirmEvent[];
  undated: FirmEvent[];
  unknown: FirmEventKind[];
  /** Authorities whose lists were not read whole. */
  notRead: string[];
  declarations: { rows: number; undated: number; coveredFrom: string; coveredTo: string };
  few: boolean;
}

/** What is known of a firm's time. */
export function useFirmTimeline(id: string, version: string) {
  return useQuery({
    queryKey: ['firm-timeline', id, version],
    queryFn: ({ signal }) => read<FirmTimeline>(`/api/entities/${idPath(id)}/timeline`, signal),
  });
}

/** The same as a table for a spreadsheet. */
export async function firmTimelineTable(id: string): Promise<Blob> {
  return (await send(`/api/entities/${idPath(id)}/timeline/table`, {})).blob();
}
