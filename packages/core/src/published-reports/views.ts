import type {
  CivilDate,
  PublishedReportContent,
  PublishedReportState,
  TenantLevel,
} from '@tiendo/contracts';

/** ReceivedItem is a report that a tenant below has sent up. */
export interface ReceivedItem {
  tenant: { id: string; slug: string; name: string; level: TenantLevel };
  obligationId: string;
  title: string;
  planTitle: string;
  isDemonstration: boolean;
  periodFrom: CivilDate;
  periodTo: CivilDate;
  lastDay: CivilDate;
  sentOn: CivilDate;
  /** Days from its last day to its sending, 0 or less in time. */
  daysLate: number;
  /** Days since it was sent. */
  daysSent: number;
  state: PublishedReportState;
}

/** ReceivedAnswer is what was answered to a report from below. */
export interface ReceivedAnswer {
  decision: 'accepted' | 'returned';
  reason: string;
  decidedByName: string;
  /** ISO 8601. */
  decidedAt: string;
}

/** ReceivedReport is a report from below with all that its sender published of it, and the viewer's own answers, newest first. */
export interface ReceivedReport extends ReceivedItem {
  content: PublishedReportContent;
  /** When it was sent, ISO 8601; sent again, it is another. */
  publishedAt: string;
  answers: ReceivedAnswer[];
  mayAnswer: boolean;
}
