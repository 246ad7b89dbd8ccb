export { readFigures, type FigureRow, type Figures } from './read-figures.ts';
export {
  readOperations,
  retryFailedJob,
  type OperationsView,
  type OperatorQueue,
} from './read-operations.ts';
