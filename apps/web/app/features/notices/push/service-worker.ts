import { serve, type PushWorker } from './push-worker.ts';

declare const self: PushWorker;

serve(self);
