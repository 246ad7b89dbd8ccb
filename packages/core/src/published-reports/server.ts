export { answerReceived } from './answer-received.ts';
export { publishedReportHandlers } from './handle-answered.ts';
export { findReceived, listReceived, readReceived } from './read-received.ts';
export type { ReceivedAnswer, ReceivedItem, ReceivedReport } from './views.ts';
