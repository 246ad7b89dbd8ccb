import type {
  Channel,
  CivilDate,
  DeliveryOutcome,
  MessageState,
  Page,
  ReminderAbout,
  ReminderReason,
  ReminderState,
} from '@tiendo/contracts';

/** DeliveryAttempt is one attempt to deliver a message, with what the channel answered. */
export interface DeliveryAttempt {
  attempt: number;
  outcome: DeliveryOutcome;
  answer: string | null;
  at: string;
}

/** MessageRow is a message as it stands in the log, with every attempt, the first one first. */
export interface MessageRow {
  id: string;
  channel: Channel;
  sendOn: CivilDate;
  recipient: { id: string; fullName: string; agencyName: string | null };
  /** Where it went; empty until it is first written, and for what is told inside the application. */
  address: string;
  subject: string;
  state: MessageState;
  attempts: number;
  sentAt: string | null;
  nextAttemptAt: string | null;
  deliveries: DeliveryAttempt[];
}

/** DeliveryLog is one page of the log, with the days that were looked through. */
export interface DeliveryLog extends Page<MessageRow> {
  from: CivilDate;
  to: CivilDate;
}

/** SaidItem is one thing that a message was about, and what became of that reminder. */
export interface SaidItem {
  id: string;
  about: ReminderAbout;
  subjectId: string;
  title: string;
  lastDay: CivilDate;
  state: ReminderState;
  reason: ReminderReason | null;
}

/** MessageView is one message with what it said. */
export interface MessageView extends MessageRow {
  text: string;
  items: SaidItem[];
}
