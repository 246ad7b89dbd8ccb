export {
  createRequestContext,
  type BackendDeps,
  type RequestContext,
  type RequestInfo,
} from './context.ts';
export { errorData, type ErrorData } from './error-shape.ts';
export { appRouter, type AppRouter } from './router.ts';
