export { readFigures, type FigureRow, type Figures } from './read-figures.ts';
