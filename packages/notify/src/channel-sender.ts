import type { ChannelResult } from '@tiendo/contracts';

/** ChannelSender hands messages of one channel to whoever delivers them; the mailer is one. */
export interface ChannelSender<Outgoing> {
  /** send resolves to what became of the message; it never throws. */
  send(outgoing: Outgoing): Promise<ChannelResult>;
  /** close lets go of kept connections. */
  close(): void;
}
