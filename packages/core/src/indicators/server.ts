export { archiveIndicator } from './archive-indicator.ts';
export type { CatalogueContext } from './catalogue.ts';
export { listIndicators, readIndicator } from './list-indicators.ts';
export { createIndicator, updateIndicator } from './save-indicator.ts';
export type { IndicatorView } from './views.ts';
